import { emptyMeeting } from '../../src/domain/meeting';
import { fillForm, sectionFragment } from '../../src/writing/fillForm';
import { FIELDS, tagOf } from '../../src/writing/fields';
import type { FieldId } from '../../src/writing/fields';
import { SECTIONS } from '../../src/writing/sections';
import { longestMeeting } from './longestMeeting';
import { named, parseBody } from './wmlTree';

// Documents out there carry these tags: an entry may be added, none renamed or taken away.
const TAGS_IN_USE = [
  'absentees',
  'absentees.name',
  'absentees.reason',
  'agendaAdopted',
  'assignments.deadline',
  'assignments.what',
  'assignments.who',
  'attendance.absent',
  'attendance.absentExcused',
  'attendance.absentUnexcused',
  'attendance.exempt',
  'attendance.official',
  'attendance.present',
  'attendance.presentOfficial',
  'attendance.presentProbationary',
  'attendance.probationary',
  'attendance.required',
  'attendance.suspended',
  'attendance.temporaryIn',
  'attendance.temporaryOut',
  'attendance.total',
  'cell',
  'chair.name',
  'chair.office',
  'conclusion',
  'date',
  'dissents',
  'dissents.name',
  'dissents.text',
  'duration',
  'end',
  'guests',
  'minutesAdopted',
  'nextTasks',
  'opinions.speaker',
  'opinions.text',
  'period',
  'place',
  'previousReview',
  'rating.grade',
  'rating.score',
  'resolutionAdopted',
  'secretary.name',
  'secretary.office',
  'signatures.name',
  'start',
  'superior',
  'topic.draftSent',
  'topic.presented',
  'topic.presenter',
  'topic.title',
  'votes.against',
  'votes.ballots.invalid',
  'votes.ballots.issued',
  'votes.ballots.returned',
  'votes.ballots.valid',
  'votes.base',
  'votes.for',
  'votes.other',
  'votes.percent',
  'votes.subject',
].map((field) => `bb.v1.${field}`);

const FIELD_IDS = Object.keys(FIELDS) as FieldId[];

function tagsWritten(): Set<string | undefined> {
  const meetings = [
    emptyMeeting('combined'),
    longestMeeting('combined'),
    { ...emptyMeeting('combined'), dissents: [] },
    {
      ...emptyMeeting('combined'),
      attendance: { ...emptyMeeting('combined').attendance, absentees: [] },
    },
  ];
  const bodies = [
    fillForm('minutes-regular', emptyMeeting('regular')).body,
    ...meetings.flatMap((meeting) => SECTIONS.map(({ id }) => sectionFragment(id, meeting).body)),
  ];
  return new Set(
    bodies.flatMap((body) =>
      named(parseBody(body), 'w:tag').map(({ attributes }) => attributes['w:val']),
    ),
  );
}

describe('the fields', () => {
  it('keep the tags that documents already carry', () => {
    expect(FIELD_IDS.map(tagOf).sort()).toEqual([...TAGS_IN_USE].sort());
  });

  it('are all written somewhere', () => {
    expect([...tagsWritten()].sort()).toEqual([...TAGS_IN_USE].sort());
  });

  it('ask in words that do not state the fact when a form is read without its controls', () => {
    const assertions =
      /thông qua|nhất trí|tán thành|đồng ý|gửi trước|trình bày (?:dự thảo|chuyên đề)|bảo lưu|có mặt|vắng|đọc lại|\d/iu;
    for (const { prompt } of Object.values(FIELDS)) expect(prompt).not.toMatch(assertions);
  });
});

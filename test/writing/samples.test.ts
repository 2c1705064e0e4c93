import { sampleMeeting } from '../../src/writing/samples';

describe.each(['regular', 'thematic', 'combined'] as const)(
  'the sample of a %s meeting',
  (kind) => {
    const meeting = sampleMeeting(kind);
    const { attendance } = meeting;
    const minutes = (clock: string | null): number => {
      const [hour = NaN, minute = NaN] = (clock ?? '').split(':').map(Number);
      return hour * 60 + minute;
    };

    it('adds up', () => {
      const { total, official, probationary, exempt, required, present, absent } = attendance;
      expect(total).toBe((official ?? NaN) + (probationary ?? NaN));
      expect(required).toBe((total ?? NaN) - (exempt ?? NaN));
      expect(required).toBe((present ?? NaN) + (absent ?? NaN));
      expect(present).toBe(
        (attendance.presentOfficial ?? NaN) + (attendance.presentProbationary ?? NaN),
      );
      expect(absent).toBe(attendance.absentees?.length);
      expect(absent).toBe((attendance.absentExcused ?? NaN) + (attendance.absentUnexcused ?? NaN));
      for (const vote of meeting.votes) {
        expect((vote.for ?? NaN) + (vote.against ?? NaN) + (vote.other ?? NaN)).toBe(vote.base);
        expect(vote.base).toBe(attendance.presentOfficial);
      }
    });

    it('lasts as long as the guidance asks', () => {
      const needed = kind === 'combined' ? 120 : 90;
      expect(minutes(meeting.end) - minutes(meeting.start)).toBeGreaterThanOrEqual(needed);
    });

    it('is signed by those who chaired it and took the minutes', () => {
      expect(meeting.kind).toBe(kind);
      expect(meeting.chair?.name).not.toBe(meeting.secretary?.name);
      expect(meeting.signatures.map(({ role, name }) => [role, name])).toEqual([
        ['secretary', meeting.secretary?.name],
        ['chair', meeting.chair?.name],
      ]);
    });

    it('lets nobody absent speak or take on a task', () => {
      const absent = attendance.absentees?.map(({ name }) => name) ?? [];
      const active = [
        ...meeting.opinions.map(({ speaker }) => speaker),
        ...meeting.assignments.map(({ who }) => who),
      ];
      for (const name of active) expect(absent).not.toContain(name);
    });
  },
);

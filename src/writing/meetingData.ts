import { z } from 'zod';
import { describeProblems } from '../domain/dataProblems';
import { emptyMeeting, type Meeting, type MeetingKind } from '../domain/meeting';

const text = z.string().max(20_000);
const name = z.string().min(1).max(200);
const count = z.number().int().min(0).max(100_000);
const person = z.strictObject({ name, office: text.nullable().default(null) });

const attendance = z
  .strictObject({
    total: count.nullable(),
    official: count.nullable(),
    probationary: count.nullable(),
    exempt: count.nullable(),
    temporaryOut: count.nullable(),
    temporaryIn: count.nullable(),
    suspended: count.nullable(),
    required: count.nullable(),
    present: count.nullable(),
    presentOfficial: count.nullable(),
    presentProbationary: count.nullable(),
    absent: count.nullable(),
    absentExcused: count.nullable(),
    absentUnexcused: count.nullable(),
    absentees: z.array(z.strictObject({ name, reason: text.nullable().default(null) })).nullable(),
  })
  .partial();

const ballots = z.strictObject({
  issued: count.nullable(),
  returned: count.nullable(),
  valid: count.nullable(),
  invalid: count.nullable(),
});

const vote = z.strictObject({
  subject: text,
  for: count.nullable().default(null),
  against: count.nullable().default(null),
  other: count.nullable().default(null),
  base: count.nullable().default(null),
  percent: z.number().min(0).max(100).nullable().default(null),
  secret: z.boolean().default(false),
  ballots: ballots.nullable().default(null),
});

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);

/** What a data file may say of a meeting; whatever it leaves out is not stated. */
const meetingFile = z
  .strictObject({
    kind: z.enum(['regular', 'thematic', 'combined']),
    superior: text.nullable(),
    cell: text.nullable(),
    period: text.nullable(),
    date: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
      .nullable(),
    start: clock.nullable(),
    end: clock.nullable(),
    duration: count.nullable(),
    place: text.nullable(),
    chair: person.nullable(),
    secretary: person.nullable(),
    guests: text.nullable(),
    attendance,
    agendaAdopted: z.boolean().nullable(),
    previousReview: text.nullable(),
    nextTasks: text.nullable(),
    topic: z
      .strictObject({
        title: text.nullable(),
        presenter: text.nullable(),
        presented: z.boolean().nullable(),
        draftSent: z.boolean().nullable(),
      })
      .partial(),
    opinions: z.array(z.strictObject({ speaker: name.nullable().default(null), text })),
    votes: z.array(vote),
    dissents: z.array(z.strictObject({ name: name.nullable().default(null), text })).nullable(),
    conclusion: text.nullable(),
    assignments: z.array(
      z.strictObject({
        who: name.nullable().default(null),
        what: text,
        deadline: text.nullable().default(null),
      }),
    ),
    resolutionAdopted: z.boolean().nullable(),
    rating: z
      .strictObject({
        score: z.number().min(0).max(100).nullable().default(null),
        grade: z.enum(['Tốt', 'Khá', 'Trung bình', 'Kém']).nullable().default(null),
      })
      .nullable(),
    minutesAdopted: z.boolean().nullable(),
    signatures: z.array(
      z.strictObject({
        role: z.enum(['chair', 'secretary', 'other']),
        label: text,
        name: name.nullable().default(null),
      }),
    ),
  })
  .partial();

/** Meeting data that cannot be used; the message is Vietnamese and names every field that is wrong. */
export class MeetingDataError extends Error {}

/**
 * Reads the data of a meeting from JSON, for a form of the given kind. Fields left out are not
 * stated. Throws a `MeetingDataError` for text that is no JSON and for wrong or unknown fields.
 */
export function parseMeetingData(json: string, kind: MeetingKind): Meeting {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new MeetingDataError(
      'Dữ liệu buổi sinh hoạt không dùng được: tệp không phải JSON hợp lệ. Hãy mở tệp và kiểm tra dấu ngoặc, dấu phẩy.',
    );
  }
  const parsed = meetingFile.safeParse(data);
  if (!parsed.success) {
    throw new MeetingDataError(
      `Dữ liệu buổi sinh hoạt không dùng được: ${describeProblems(parsed.error.issues)}. Hãy sửa các mục này; lệnh “forms --format json” cho xem dữ liệu mẫu.`,
    );
  }
  const blank = emptyMeeting(kind);
  const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined);
  // Every field was validated above; what is left out keeps its blank value.
  return {
    ...blank,
    ...(Object.fromEntries(given) as Partial<Meeting>),
    kind,
    attendance: {
      ...blank.attendance,
      ...(parsed.data.attendance as Partial<Meeting['attendance']>),
    },
    topic: { ...blank.topic, ...(parsed.data.topic as Partial<Meeting['topic']>) },
  };
}

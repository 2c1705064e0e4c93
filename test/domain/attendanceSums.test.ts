import fc from 'fast-check';
import { attendanceConflicts } from '../../src/domain/attendanceSums';
import type { Attendance } from '../../src/domain/meeting';
import { attendanceOf } from './meetings';

const conflicts = (figures: Partial<Attendance>): string[] =>
  attendanceConflicts(attendanceOf(figures));

describe('a roll-call that adds up', () => {
  test.each<[string, Partial<Attendance>]>([
    ['of everybody', { total: 24, official: 22, probationary: 2, present: 24, absent: 0 }],
    ['with absentees', { total: 24, official: 22, probationary: 2, present: 21, absent: 3 }],
    ['with exempt members', { total: 24, exempt: 2, present: 20, absent: 2 }],
    [
      'with members away or suspended',
      { total: 27, temporaryOut: 2, suspended: 1, exempt: 1, present: 21, absent: 2 },
    ],
    [
      'with those who must attend stated',
      { total: 34, exempt: 6, required: 28, present: 26, absent: 2 },
    ],
    ['with guests from elsewhere counted', { total: 20, temporaryIn: 2, present: 21, absent: 1 }],
    ['with guests from elsewhere left out', { total: 20, temporaryIn: 2, present: 19, absent: 1 }],
    [
      'with its parts',
      {
        present: 20,
        presentOfficial: 18,
        presentProbationary: 2,
        absent: 3,
        absentExcused: 2,
        absentUnexcused: 1,
      },
    ],
    ['with full members only', { total: 5, official: 5, present: 5, absent: 0 }],
    ['that states nothing', {}],
  ])('%s has no conflict', (_, figures) => {
    expect(conflicts(figures)).toEqual([]);
  });
});

describe('a roll-call that does not', () => {
  test.each<[string, Partial<Attendance>, string]>([
    [
      'full and probationary members against the total',
      { total: 24, official: 22, probationary: 1 },
      'chính thức 22 + dự bị 1 khác tổng số 24',
    ],
    [
      'more full members than members',
      { total: 24, official: 25 },
      'chính thức 25 nhiều hơn tổng số 24',
    ],
    [
      'present and absent against the total',
      { total: 24, present: 20, absent: 3 },
      'có mặt 20 + vắng 3 khác số phải dự 24',
    ],
    [
      'present and absent against those who must attend',
      { total: 24, exempt: 2, required: 22, present: 20, absent: 3 },
      'có mặt 20 + vắng 3 khác số phải dự 22',
    ],
    [
      'present and absent against the total less the exempt',
      { total: 24, exempt: 2, present: 21, absent: 3 },
      'có mặt 21 + vắng 3 khác số phải dự 22',
    ],
    [
      'more members excused than members',
      { total: 4, exempt: 3, temporaryOut: 1, suspended: 1, present: 2, absent: 0 },
      'được miễn, đi nơi khác hoặc bị đình chỉ 5 nhiều hơn tổng số 4',
    ],
    [
      'the parts of those present',
      { present: 20, presentOfficial: 19, presentProbationary: 2 },
      'có mặt chính thức 19 + dự bị 2 khác số có mặt 20',
    ],
    [
      'the parts of those absent',
      { absent: 3, absentExcused: 1, absentUnexcused: 1 },
      'vắng có lý do 1 + không lý do 1 khác số vắng 3',
    ],
  ])('says which figures disagree: %s', (_, figures, conflict) => {
    expect(conflicts(figures)).toEqual([conflict]);
  });

  test('names every disagreement', () => {
    expect(
      conflicts({ total: 24, official: 22, probationary: 1, present: 20, absent: 3 }),
    ).toHaveLength(2);
  });
});

const count = fc.nat(60);
const figure = fc.option(count);

test('figures made to add up never conflict, whatever of them is left unsaid', () => {
  fc.assert(
    fc.property(
      fc.record({
        presentOfficial: count,
        presentProbationary: count,
        absentExcused: count,
        absentUnexcused: count,
        exempt: count,
        probationary: count,
      }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      (parts, said) => {
        const present = parts.presentOfficial + parts.presentProbationary;
        const absent = parts.absentExcused + parts.absentUnexcused;
        const total = present + absent + parts.exempt;
        fc.pre(parts.probationary <= total);
        const whole = { ...parts, present, absent, total, official: total - parts.probationary };
        const stated = Object.fromEntries(
          Object.entries(whole).filter(([field], i) => said[i] || field === 'exempt'),
        );
        expect(conflicts(stated)).toEqual([]);
      },
    ),
  );
});

test('one figure off by one is always noticed', () => {
  fc.assert(
    fc.property(
      count,
      count,
      fc.constantFrom('total', 'present', 'absent' as const),
      (present, absent, off) => {
        const figures = { total: present + absent, present, absent };
        expect(
          conflicts({ ...figures, [off]: figures[off as keyof typeof figures] + 1 }),
        ).toHaveLength(1);
      },
    ),
  );
});

test('no figures at all make it fail or count below zero', () => {
  fc.assert(
    fc.property(
      fc.record({
        total: figure,
        official: figure,
        probationary: figure,
        exempt: figure,
        required: figure,
        present: figure,
        absent: figure,
        temporaryIn: figure,
        temporaryOut: figure,
        suspended: figure,
      }),
      (figures) => {
        for (const said of conflicts(figures)) expect(said).toMatch(/^\D+\d.* \d+$/u);
      },
    ),
  );
});

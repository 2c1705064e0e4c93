import fc from 'fast-check';
import type { Attendance, Vote } from '../../src/domain/meeting';
import { voteConflicts } from '../../src/domain/voteSums';
import { attendanceOf, voteOf } from './meetings';

/** 22 full and 2 probationary members, of whom 18 and 2 came. */
const CELL = attendanceOf({
  total: 24,
  official: 22,
  probationary: 2,
  present: 20,
  presentOfficial: 18,
  presentProbationary: 2,
  absent: 4,
});

const conflicts = (
  vote: Partial<Vote>,
  attendance: Attendance = CELL,
  otherBases: readonly number[] = [],
): string[] => voteConflicts(voteOf(vote), attendance, 1, otherBases);

describe('a vote that adds up', () => {
  test.each<[string, Partial<Vote>]>([
    ['of all full members present', { for: 18, against: 0, other: 0 }],
    ['against a stated base', { for: 18, base: 18 }],
    ['with votes against', { for: 16, against: 1, other: 1, base: 18 }],
    ['that counts every member present', { for: 20, against: 0 }],
    ['on all full members of the cell', { for: 18, base: 22 }],
    [
      'on all full members, with those who were away among the rest',
      { for: 18, against: 0, base: 22 },
    ],
    ['that leaves the votes against unsaid', { for: 15 }],
    ['in per cent alone', { percent: 100 }],
    ['in per cent of those present', { for: 18, base: 18, percent: 100 }],
    ['in per cent of all full members', { for: 18, base: 18, percent: 81.8 }],
    ['in rounded per cent', { for: 17, base: 18, percent: 94 }],
    ['that states nothing', {}],
  ])('%s has no conflict', (_, vote) => {
    expect(conflicts(vote)).toEqual([]);
  });

  test('without a roll-call is judged by itself alone', () => {
    expect(conflicts({ for: 30, against: 2, base: 32 }, attendanceOf({}))).toEqual([]);
  });

  test('is let pass when somebody had gone home by another vote', () => {
    expect(conflicts({ for: 17, against: 0 }, CELL, [18, 17])).toEqual([]);
    expect(conflicts({ for: 17, against: 0 }, CELL, [18])).toHaveLength(1);
  });

  test('is not excused by a base larger than the attendance', () => {
    expect(conflicts({ for: 21, against: 0 }, CELL, [21])).toHaveLength(1);
  });
});

describe('a vote that does not', () => {
  test.each<[string, Partial<Vote>, string]>([
    [
      'more in favour than voted',
      { for: 19, base: 18 },
      'số tán thành 19 lớn hơn số người biểu quyết 18',
    ],
    [
      'more voters than present',
      { for: 21, base: 21 },
      'số người biểu quyết 21 lớn hơn số có mặt 20',
    ],
    [
      'a sum against its base',
      { for: 16, against: 1, other: 0, base: 18 },
      'tán thành 16 + không tán thành 1 + ý kiến khác 0 = 17, khác số người biểu quyết 18',
    ],
    [
      'a sum above those present',
      { for: 19, against: 2 },
      'tán thành 19 + không tán thành 2 = 21, nhiều hơn số có mặt 20',
    ],
    [
      'a sum below those who vote',
      { for: 16, against: 1, other: 0 },
      'tán thành 16 + không tán thành 1 + ý kiến khác 0 = 17, khác số đảng viên chính thức có mặt 18',
    ],
    ['a share of no base', { for: 15, base: 18, percent: 95 }, '15/18 không phải là 95%'],
  ])('says which figures disagree: %s', (_, vote, conflict) => {
    expect(conflicts(vote)).toContain(conflict);
  });

  test('is told from one that is rounded by the tolerance of the rule pack', () => {
    const vote = voteOf({ for: 17, base: 18, percent: 95 });
    expect(voteConflicts(vote, CELL, 1)).toEqual([]);
    expect(voteConflicts(vote, CELL, 0.1)).toHaveLength(1);
  });
});

describe('a secret ballot', () => {
  const ballots = { issued: 18, returned: 18, valid: 17, invalid: 1 };

  test('counts its valid papers, not its voters', () => {
    expect(conflicts({ for: 17, against: 0, ballots })).toEqual([]);
    expect(conflicts({ for: 17, against: 1, ballots })).toEqual([
      'tán thành 17 + không tán thành 1 = 18, khác số phiếu hợp lệ 17',
    ]);
  });

  test('may leave papers that did not come back, and votes against unsaid', () => {
    expect(
      conflicts({ for: 15, ballots: { ...ballots, returned: 16, valid: 16, invalid: 0 } }),
    ).toEqual([]);
  });

  test.each([
    [
      'issued to more than may vote',
      { issued: 19 },
      'phát ra 19 phiếu, nhiều hơn số đảng viên được biểu quyết 18',
    ],
    [
      'returned in greater number',
      { returned: 19, valid: 18 },
      'thu về 19 phiếu, nhiều hơn số phát ra 18',
    ],
    ['whose papers do not add up', { invalid: 2 }, 'hợp lệ 17 + không hợp lệ 2 khác số thu về 18'],
  ])('%s is contradictory', (_, changed, conflict) => {
    expect(conflicts({ for: 17, ballots: { ...ballots, ...changed } })).toContain(conflict);
  });

  test('of which only the returned papers are known is counted on them', () => {
    const returned = { issued: null, returned: 18, valid: null, invalid: null };
    expect(conflicts({ for: 16, against: 2, ballots: returned })).toEqual([]);
    expect(conflicts({ for: 16, against: 1, ballots: returned })).toHaveLength(1);
  });
});

const count = fc.integer({ min: 0, max: 40 });

test('a vote of full members present that is counted out never conflicts', () => {
  fc.assert(
    fc.property(
      count,
      count,
      count,
      fc.boolean(),
      count,
      (yes, against, other, stated, probationary) => {
        const voters = yes + against + other;
        fc.pre(voters > 0);
        const attendance = attendanceOf({
          official: voters,
          present: voters + probationary,
          presentOfficial: voters,
        });
        const vote = {
          for: yes,
          against,
          other,
          base: stated ? voters : null,
          percent: (yes * 100) / voters,
        };
        expect(conflicts(vote, attendance)).toEqual([]);
      },
    ),
  );
});

test('one vote too many is always noticed', () => {
  fc.assert(
    fc.property(count, count, (yes, against) => {
      const voters = yes + against;
      const attendance = attendanceOf({
        official: voters,
        present: voters,
        presentOfficial: voters,
      });
      expect(conflicts({ for: yes + 1, against }, attendance)).not.toEqual([]);
      expect(
        conflicts({ for: yes, against: against + 1, base: voters + 1 }, attendance),
      ).not.toEqual([]);
    }),
  );
});

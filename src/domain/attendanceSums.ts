import type { Attendance } from './meeting';

/**
 * What in a roll-call contradicts itself, as short Vietnamese sums; empty when all adds up. Sums with
 * a figure that is not stated are not formed.
 */
export function attendanceConflicts(attendance: Attendance): string[] {
  const { total, official, probationary, present, absent } = attendance;
  const conflicts: string[] = [];
  const expected = membersExpected(attendance);
  if (
    total !== null &&
    official !== null &&
    probationary !== null &&
    official + probationary !== total
  ) {
    conflicts.push(`chính thức ${official} + dự bị ${probationary} khác tổng số ${total}`);
  }
  if (total !== null && official !== null && probationary === null && official > total) {
    conflicts.push(`chính thức ${official} nhiều hơn tổng số ${total}`);
  }
  const excused = membersExcused(attendance);
  if (total !== null && excused > total) {
    conflicts.push(`được miễn, đi nơi khác hoặc bị đình chỉ ${excused} nhiều hơn tổng số ${total}`);
  } else if (present !== null && absent !== null && expected.length > 0) {
    if (!expected.includes(present + absent)) {
      conflicts.push(`có mặt ${present} + vắng ${absent} khác số phải dự ${expected[0] ?? ''}`);
    }
  }
  const { presentOfficial, presentProbationary, absentExcused, absentUnexcused } = attendance;
  if (present !== null && presentOfficial !== null && presentProbationary !== null) {
    if (presentOfficial + presentProbationary !== present) {
      conflicts.push(
        `có mặt chính thức ${presentOfficial} + dự bị ${presentProbationary} khác số có mặt ${present}`,
      );
    }
  }
  if (absent !== null && absentExcused !== null && absentUnexcused !== null) {
    if (absentExcused + absentUnexcused !== absent) {
      conflicts.push(
        `vắng có lý do ${absentExcused} + không lý do ${absentUnexcused} khác số vắng ${absent}`,
      );
    }
  }
  return conflicts;
}

/**
 * How many had to attend: as stated, else total less those exempt, away or suspended. Members who
 * come from elsewhere may be counted or not, and so may those exempt who came all the same.
 */
function membersExpected(attendance: Attendance): number[] {
  const { total, required, temporaryIn } = attendance;
  if (required !== null) return [required];
  if (total === null) return [];
  const own = total - membersExcused(attendance);
  return temporaryIn ? [own, own + temporaryIn] : [own];
}

/** Members on the roll who need not attend: exempt, away for a time, suspended. */
function membersExcused({ exempt, temporaryOut, suspended }: Attendance): number {
  return (exempt ?? 0) + (temporaryOut ?? 0) + (suspended ?? 0);
}

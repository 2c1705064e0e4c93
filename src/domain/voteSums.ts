import type { Attendance, Vote } from './meeting';

/**
 * What in a vote contradicts itself or the roll-call, as short Vietnamese sums; empty when all adds
 * up. Those who vote are the full members present; minutes that count every member present are let
 * pass, and so are those who were left when another vote of the meeting was taken (`otherBases`:
 * somebody may have gone home by then). A ratio may also be taken on all full members of the cell (`tolerance` in percentage points).
 */
export function voteConflicts(
  vote: Vote,
  attendance: Attendance,
  tolerance: number,
  otherBases: readonly number[] = [],
): string[] {
  const conflicts: string[] = [];
  const { for: yes, against, other, base, percent, ballots } = vote;
  const present = [attendance.presentOfficial, attendance.present].filter((n) => n !== null);
  const most = present.length > 0 ? Math.max(...present) : null;
  const voters = [...present, ...otherBases.filter((n) => most !== null && n <= most)];
  const counted = yes === null ? null : yes + (against ?? 0) + (other ?? 0);

  if (yes !== null && base !== null && yes > base) {
    conflicts.push(`số tán thành ${yes} lớn hơn số người biểu quyết ${base}`);
  }
  if (base !== null && most !== null && base > most && base !== attendance.official) {
    conflicts.push(`số người biểu quyết ${base} lớn hơn số có mặt ${most}`);
  }
  if (counted !== null && ballots === null) {
    const complete = against !== null;
    if (base !== null && complete && counted !== base && base !== attendance.official) {
      conflicts.push(`${sum(vote)} = ${counted}, khác số người biểu quyết ${base}`);
    } else if (most !== null && counted > most) {
      conflicts.push(`${sum(vote)} = ${counted}, nhiều hơn số có mặt ${most}`);
    } else if (complete && base === null && voters.length > 0 && !voters.includes(counted)) {
      conflicts.push(
        `${sum(vote)} = ${counted}, khác số đảng viên chính thức có mặt ${voters[0] ?? ''}`,
      );
    }
  }
  if (percent !== null && yes !== null && base !== null && base > 0) {
    const bases = [base, attendance.official, attendance.total, attendance.present].filter(
      (n) => n !== null && n > 0,
    );
    const fits = bases.some((n) => n !== null && Math.abs((yes * 100) / n - percent) <= tolerance);
    if (!fits) conflicts.push(`${yes}/${base} không phải là ${percent}%`);
  }
  if (ballots) conflicts.push(...ballotConflicts(vote, attendance));
  return conflicts;
}

function ballotConflicts(vote: Vote, attendance: Attendance): string[] {
  const { ballots, for: yes, against, other } = vote;
  if (!ballots) return [];
  const { issued, returned, valid, invalid } = ballots;
  const voters = attendance.presentOfficial ?? attendance.present;
  const conflicts: string[] = [];
  if (issued !== null && voters !== null && issued > voters) {
    conflicts.push(`phát ra ${issued} phiếu, nhiều hơn số đảng viên được biểu quyết ${voters}`);
  }
  if (issued !== null && returned !== null && returned > issued) {
    conflicts.push(`thu về ${returned} phiếu, nhiều hơn số phát ra ${issued}`);
  }
  if (returned !== null && valid !== null && invalid !== null && valid + invalid !== returned) {
    conflicts.push(`hợp lệ ${valid} + không hợp lệ ${invalid} khác số thu về ${returned}`);
  }
  const counted = yes === null ? null : yes + (against ?? 0) + (other ?? 0);
  const papers = valid ?? returned;
  if (
    counted !== null &&
    papers !== null &&
    (counted > papers || (against !== null && counted !== papers))
  ) {
    conflicts.push(`${sum(vote)} = ${counted}, khác số phiếu hợp lệ ${papers}`);
  }
  return conflicts;
}

function sum({ for: yes, against, other }: Vote): string {
  const parts = [`tán thành ${yes ?? 0}`];
  if (against !== null) parts.push(`không tán thành ${against}`);
  if (other !== null) parts.push(`ý kiến khác ${other}`);
  return parts.join(' + ');
}

import type { Check } from '../check';
import { evidenceUnder, present, verdict } from '../verdict';
import { attendanceConflicts } from '../../domain/attendanceSums';

/** The figures of the roll-call add up. */
export const attendanceArithmetic: Check = {
  id: 'attendance-arithmetic',
  title: 'Số liệu điểm danh khớp nhau',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['roll-call'],
  fix: null,
  judge(reading) {
    const { attendance } = reading.meeting;
    const why = 'Tổng số bằng chính thức cộng dự bị; số phải dự bằng số có mặt cộng số vắng mặt.';
    const { total, required, present: here, absent } = attendance;
    if ((total ?? required) === null || here === null || absent === null) {
      return verdict('not-applicable', [
        'Chưa đối chiếu được vì thiếu tổng số, số có mặt hoặc số vắng mặt.',
        why,
        'Ghi đủ ba số liệu này.',
      ]);
    }
    const evidence = evidenceUnder(reading, 'attendance.').filter(({ text }) => /\d/.test(text));
    const conflicts = attendanceConflicts(attendance);
    if (conflicts.length > 0) {
      return verdict(
        'contradictory',
        [
          `Số liệu điểm danh không khớp: ${conflicts.join('; ')}.`,
          why,
          'Đối chiếu lại với danh sách điểm danh và sửa số liệu sai.',
        ],
        evidence,
      );
    }
    return present('Số liệu điểm danh khớp nhau.', why, evidence);
  },
};

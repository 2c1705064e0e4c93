import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** How many members were absent; none may be said outright or follow from full attendance. */
export const absentCount: Check = {
  id: 'absent-count',
  title: 'Số đảng viên vắng',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['roll-call'],
  fix: 'attendance',
  judge(reading) {
    const { absent } = reading.meeting.attendance;
    const why = 'Số vắng mặt, kể cả khi bằng 0, phải được nêu rõ để khép kín số liệu điểm danh.';
    if (absent !== null) {
      return present(
        'Biên bản ghi số đảng viên vắng mặt.',
        why,
        evidenceOf(reading, 'attendance.absent'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi số đảng viên vắng mặt.',
      why,
      'Ghi số vắng mặt (có lý do, không có lý do); nếu không ai vắng thì ghi “Vắng: 0”.',
    ]);
  },
};

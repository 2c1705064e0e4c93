import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** How many members the cell has. */
export const totalMembership: Check = {
  id: 'total-membership',
  title: 'Tổng số đảng viên',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['roll-call'],
  fix: 'attendance',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Tổng số đảng viên là căn cứ để đối chiếu số có mặt, vắng mặt và tỷ lệ biểu quyết.';
    if (meeting.attendance.total !== null) {
      return present(
        'Biên bản ghi tổng số đảng viên của chi bộ.',
        why,
        evidenceOf(reading, 'attendance.total'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi tổng số đảng viên của chi bộ.',
      why,
      'Ghi tổng số đảng viên, trong đó chính thức, dự bị.',
    ]);
  },
};

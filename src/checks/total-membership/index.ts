import type { Check } from '../check';
import { judgeStated } from '../stated';

/** How many members the cell has. */
export const totalMembership: Check = {
  id: 'total-membership',
  title: 'Tổng số đảng viên',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['roll-call'],
  fix: 'attendance',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.attendance.total !== null, ['attendance.total'], {
      said: 'Biên bản ghi tổng số đảng viên của chi bộ.',
      unsaid: 'Biên bản chưa ghi tổng số đảng viên của chi bộ.',
      why: 'Tổng số đảng viên là căn cứ để đối chiếu số có mặt, vắng mặt và tỷ lệ biểu quyết.',
      todo: 'Ghi tổng số đảng viên, trong đó chính thức, dự bị.',
    }),
};

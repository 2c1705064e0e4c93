import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** How many members were present. */
export const presentCount: Check = {
  id: 'present-count',
  title: 'Số đảng viên có mặt',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['roll-call'],
  fix: 'attendance',
  judge(reading) {
    const { meeting } = reading;
    const why =
      'Số có mặt cho biết buổi sinh hoạt đủ thành phần và bao nhiêu người được biểu quyết.';
    const elsewhere = reading.conflicts.get('attendance.present');
    if (elsewhere) {
      return verdict(
        'contradictory',
        [
          'Biên bản ghi số đảng viên có mặt ở hai chỗ khác nhau.',
          why,
          'Đối chiếu lại với danh sách điểm danh và sửa cho thống nhất.',
        ],
        [...evidenceOf(reading, 'attendance.present'), ...elsewhere],
      );
    }
    if (meeting.attendance.present !== null) {
      return present(
        'Biên bản ghi số đảng viên có mặt.',
        why,
        evidenceOf(reading, 'attendance.present'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi số đảng viên có mặt.',
      why,
      'Ghi số đảng viên có mặt, trong đó chính thức, dự bị.',
    ]);
  },
};

import type { Check } from '../check';
import { minutesBetween } from '../../domain/text/clockTimes';
import { evidenceOf, present, verdict } from '../verdict';

/** The hour at which the meeting ended, later than its beginning. */
export const endTime: Check = {
  id: 'end-time',
  title: 'Giờ kết thúc',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['minutes-adopted', 'duration'],
  fix: 'closing',
  judge(reading) {
    const { start, end } = reading.meeting;
    const why = 'Giờ kết thúc cho biết thời lượng sinh hoạt và phải khớp với giờ bắt đầu.';
    if (end === null) {
      return verdict('missing', [
        'Biên bản chưa ghi giờ kết thúc.',
        why,
        'Ghi giờ kết thúc ở cuối biên bản, ví dụ “kết thúc lúc 16 giờ 00 cùng ngày”.',
      ]);
    }
    if (start !== null && minutesBetween(start, end) <= 0) {
      return verdict(
        'contradictory',
        [
          `Giờ kết thúc (${end}) không sau giờ bắt đầu (${start}).`,
          why,
          'Đối chiếu lại hai mốc thời gian và sửa mốc ghi nhầm.',
        ],
        evidenceOf(reading, 'start', 'end'),
      );
    }
    return present('Biên bản ghi giờ kết thúc.', why, evidenceOf(reading, 'end'));
  },
};

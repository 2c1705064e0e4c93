import type { Check } from '../check';
import { minutesBetween } from '../../domain/text/clockTimes';
import { evidenceOf, present, verdict } from '../verdict';

/** Long enough: 90 minutes, 120 for a combined meeting. */
export const duration90: Check = {
  id: 'duration-90',
  title: 'Thời lượng sinh hoạt',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['duration'],
  fix: null,
  judge(reading, { thresholds }) {
    const { start, end, kind } = reading.meeting;
    const shortest =
      kind === 'combined' ? thresholds.shortestCombinedMeeting : thresholds.shortestMeeting;
    const why = `Buổi sinh hoạt này phải kéo dài ít nhất ${shortest} phút.`;
    if (start === null || end === null) {
      return verdict('not-applicable', [
        'Chưa tính được thời lượng vì biên bản thiếu giờ bắt đầu hoặc giờ kết thúc.',
        why,
        'Ghi đủ giờ bắt đầu và giờ kết thúc.',
      ]);
    }
    const evidence = evidenceOf(reading, 'start', 'end');
    const minutes = minutesBetween(start, end);
    if (minutes <= 0) {
      return verdict(
        'contradictory',
        [
          `Giờ kết thúc (${end}) không sau giờ bắt đầu (${start}) nên không tính được thời lượng.`,
          why,
          'Đối chiếu lại hai mốc thời gian và sửa mốc ghi nhầm.',
        ],
        evidence,
      );
    }
    if (minutes < shortest) {
      return verdict(
        'missing',
        [
          `Buổi sinh hoạt kéo dài ${minutes} phút, chưa đủ ${shortest} phút.`,
          why,
          'Đối chiếu lại giờ; nếu cấp ủy cấp trên quy định thời lượng riêng cho chi bộ thì ghi chú vào biên bản.',
        ],
        evidence,
      );
    }
    return present(`Buổi sinh hoạt kéo dài ${minutes} phút.`, why, evidence);
  },
};

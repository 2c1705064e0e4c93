import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** Date and hour of the beginning. */
export const meetingTime: Check = {
  id: 'meeting-time',
  title: 'Thời gian bắt đầu',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['opening-facts'],
  fix: 'time-and-place',
  judge(reading) {
    const { date, start } = reading.meeting;
    const why = 'Ngày và giờ bắt đầu là thông tin bắt buộc để xác nhận buổi sinh hoạt.';
    const elsewhere = reading.conflicts.get('date');
    if (date !== null && elsewhere) {
      return verdict(
        'contradictory',
        ['Biên bản ghi hai ngày họp khác nhau.', why, 'Đối chiếu lại và chỉ để một ngày họp đúng.'],
        [...evidenceOf(reading, 'date'), ...elsewhere],
      );
    }
    if (date !== null && start !== null) {
      return present(
        'Biên bản ghi rõ ngày, giờ bắt đầu.',
        why,
        evidenceOf(reading, 'start', 'date'),
      );
    }
    if (date === null && start !== null && reading.evidence.has('date')) {
      return verdict(
        'unclear',
        [
          'Biên bản ghi ngày họp nhưng không ghi năm: đây là năm nào?',
          why,
          'Ghi đủ ngày, tháng, năm họp.',
        ],
        evidenceOf(reading, 'date', 'start'),
      );
    }
    const lacking = date === null && start === null ? 'ngày, giờ' : date === null ? 'ngày' : 'giờ';
    return verdict(
      'missing',
      [
        `Biên bản chưa ghi ${lacking} bắt đầu họp.`,
        why,
        'Ghi đủ giờ, ngày, tháng, năm, ví dụ “14 giờ 00, ngày 03/11/2026”.',
      ],
      evidenceOf(reading, 'start', 'date'),
    );
  },
};

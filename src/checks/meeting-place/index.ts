import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** Where the meeting was held. */
export const meetingPlace: Check = {
  id: 'meeting-place',
  title: 'Địa điểm họp',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['opening-facts'],
  fix: 'time-and-place',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Địa điểm là thông tin bắt buộc ở phần mở đầu để xác nhận buổi sinh hoạt.';
    if (meeting.place !== null) {
      return present('Biên bản ghi rõ địa điểm họp.', why, evidenceOf(reading, 'place'));
    }
    return verdict('missing', [
      'Biên bản chưa ghi địa điểm họp.',
      why,
      'Ghi địa điểm họp, ví dụ “Địa điểm: Nhà văn hóa thôn”.',
    ]);
  },
};

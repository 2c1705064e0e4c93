import type { Check } from '../check';
import { judgeStated } from '../stated';

/** Where the meeting was held. */
export const meetingPlace: Check = {
  id: 'meeting-place',
  title: 'Địa điểm họp',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['opening-facts'],
  fix: 'time-and-place',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.place !== null, ['place'], {
      said: 'Biên bản ghi rõ địa điểm họp.',
      unsaid: 'Biên bản chưa ghi địa điểm họp.',
      why: 'Địa điểm là thông tin bắt buộc ở phần mở đầu để xác nhận buổi sinh hoạt.',
      todo: 'Ghi địa điểm họp, ví dụ “Địa điểm: Nhà văn hóa thôn”.',
    }),
};

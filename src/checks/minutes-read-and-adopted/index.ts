import type { Check } from '../check';
import { judgeStated } from '../stated';

/** The minute was read back and agreed to. */
export const minutesReadAndAdopted: Check = {
  id: 'minutes-read-and-adopted',
  title: 'Thông qua biên bản',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['minutes-adopted'],
  fix: 'closing',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.minutesAdopted === true, ['minutesAdopted'], {
      said: 'Biên bản đã được đọc lại và chi bộ thông qua.',
      unsaid: 'Biên bản chưa ghi việc đọc lại và thông qua biên bản.',
      why: 'Biên bản có giá trị khi chi bộ nghe lại và nhất trí với nội dung đã ghi.',
      todo: 'Thêm câu “Thư ký đọc lại biên bản, chi bộ nhất trí thông qua”.',
    }),
};

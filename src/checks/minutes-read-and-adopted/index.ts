import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** The minute was read back and agreed to. */
export const minutesReadAndAdopted: Check = {
  id: 'minutes-read-and-adopted',
  title: 'Thông qua biên bản',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['minutes-adopted'],
  fix: 'closing',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Biên bản có giá trị khi chi bộ nghe lại và nhất trí với nội dung đã ghi.';
    if (meeting.minutesAdopted === true) {
      return present(
        'Biên bản đã được đọc lại và chi bộ thông qua.',
        why,
        evidenceOf(reading, 'minutesAdopted'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi việc đọc lại và thông qua biên bản.',
      why,
      'Thêm câu “Thư ký đọc lại biên bản, chi bộ nhất trí thông qua”.',
    ]);
  },
};

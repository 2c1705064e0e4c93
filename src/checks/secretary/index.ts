import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** Who was the secretary. */
export const secretary: Check = {
  id: 'secretary',
  title: 'Thư ký',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['opening-facts'],
  fix: 'chair-and-secretary',
  judge(reading) {
    const { meeting } = reading;
    const why =
      'Người chủ trì và thư ký chịu trách nhiệm về biên bản nên phải ghi rõ họ tên ngay phần mở đầu.';
    if (meeting.secretary !== null) {
      return present(
        'Biên bản ghi rõ thư ký (người ghi biên bản).',
        why,
        evidenceOf(reading, 'secretary'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi họ tên thư ký (người ghi biên bản).',
      why,
      'Ghi họ tên thư ký (người ghi biên bản).',
    ]);
  },
};

import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** Who was the chair. */
export const chair: Check = {
  id: 'chair',
  title: 'Người chủ trì',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['opening-facts'],
  fix: 'chair-and-secretary',
  judge(reading) {
    const { meeting } = reading;
    const why =
      'Người chủ trì và thư ký chịu trách nhiệm về biên bản nên phải ghi rõ họ tên ngay phần mở đầu.';
    if (meeting.chair !== null) {
      return present('Biên bản ghi rõ người chủ trì.', why, evidenceOf(reading, 'chair'));
    }
    return verdict('missing', [
      'Biên bản chưa ghi họ tên người chủ trì.',
      why,
      'Ghi họ tên người chủ trì.',
    ]);
  },
};

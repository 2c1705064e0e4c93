import type { Check } from '../check';
import { judgeStated } from '../stated';

/** Who was the secretary. */
export const secretary: Check = {
  id: 'secretary',
  title: 'Thư ký',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['opening-facts'],
  fix: 'chair-and-secretary',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.secretary !== null, ['secretary'], {
      said: 'Biên bản ghi rõ thư ký (người ghi biên bản).',
      unsaid: 'Biên bản chưa ghi họ tên thư ký (người ghi biên bản).',
      why: 'Người chủ trì và thư ký chịu trách nhiệm về biên bản nên phải ghi rõ họ tên ngay phần mở đầu.',
      todo: 'Ghi họ tên thư ký (người ghi biên bản).',
    }),
};

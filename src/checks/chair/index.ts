import type { Check } from '../check';
import { judgeStated } from '../stated';

/** Who was the chair. */
export const chair: Check = {
  id: 'chair',
  title: 'Người chủ trì',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['opening-facts'],
  fix: 'chair-and-secretary',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.chair !== null, ['chair'], {
      said: 'Biên bản ghi rõ người chủ trì.',
      unsaid: 'Biên bản chưa ghi họ tên người chủ trì.',
      why: 'Người chủ trì và thư ký chịu trách nhiệm về biên bản nên phải ghi rõ họ tên ngay phần mở đầu.',
      todo: 'Ghi họ tên người chủ trì.',
    }),
};

import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** The chair drew a conclusion. */
export const conclusion: Check = {
  id: 'conclusion',
  title: 'Kết luận của chủ trì',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['conclusion-and-tasks'],
  fix: 'conclusion',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Chủ trì phải kết luận những vấn đề chi bộ đã thảo luận.';
    if (meeting.conclusion !== null) {
      return present('Biên bản ghi kết luận của chủ trì.', why, evidenceOf(reading, 'conclusion'));
    }
    return verdict('missing', [
      'Biên bản chưa ghi kết luận của chủ trì.',
      why,
      'Thêm mục kết luận của chủ trì về từng nội dung.',
    ]);
  },
};

import type { Check } from '../check';
import { judgeStated } from '../stated';

/** The chair drew a conclusion. */
export const conclusion: Check = {
  id: 'conclusion',
  title: 'Kết luận của chủ trì',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['conclusion-and-tasks'],
  fix: 'conclusion',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.conclusion !== null, ['conclusion'], {
      said: 'Biên bản ghi kết luận của chủ trì.',
      unsaid: 'Biên bản chưa ghi kết luận của chủ trì.',
      why: 'Chủ trì phải kết luận những vấn đề chi bộ đã thảo luận.',
      todo: 'Thêm mục kết luận của chủ trì về từng nội dung.',
    }),
};

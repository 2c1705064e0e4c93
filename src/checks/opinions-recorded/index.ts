import type { Check } from '../check';
import { judgeStated } from '../stated';

/** Opinions with something said in them. */
export const opinionsRecorded: Check = {
  id: 'opinions-recorded',
  title: 'Ý kiến thảo luận',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['discussion'],
  fix: 'opinions',
  judge: (reading) =>
    judgeStated(
      reading,
      reading.meeting.opinions.length > 0,
      ['opinions.0', 'opinions.1', 'opinions.2'],
      {
        said: 'Biên bản ghi ý kiến phát biểu của đảng viên.',
        unsaid: 'Biên bản chưa ghi ý kiến phát biểu nào có nội dung.',
        why: 'Biên bản phải phản ánh diễn biến thảo luận; chỉ ghi “các đồng chí nhất trí” thì chưa đủ.',
        todo: 'Ghi họ tên người phát biểu và nội dung chính của từng ý kiến.',
      },
    ),
};

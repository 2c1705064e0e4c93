import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** Opinions with something said in them. */
export const opinionsRecorded: Check = {
  id: 'opinions-recorded',
  title: 'Ý kiến thảo luận',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['discussion'],
  fix: 'opinions',
  judge(reading) {
    const { meeting } = reading;
    const why =
      'Biên bản phải phản ánh diễn biến thảo luận; chỉ ghi “các đồng chí nhất trí” thì chưa đủ.';
    if (meeting.opinions.length > 0) {
      return present(
        'Biên bản ghi ý kiến phát biểu của đảng viên.',
        why,
        evidenceOf(reading, 'opinions.0', 'opinions.1', 'opinions.2'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi ý kiến phát biểu nào có nội dung.',
      why,
      'Ghi họ tên người phát biểu và nội dung chính của từng ý kiến.',
    ]);
  },
};

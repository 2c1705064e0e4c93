import { textBlock } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const conclusion: Section = {
  id: 'conclusion',
  title: 'Kết luận của chủ trì',
  headed: true,
  hint: 'Ghi kết luận của người chủ trì về từng nội dung chi bộ đã thảo luận; với chuyên đề, thêm đánh giá việc chuẩn bị, chất lượng, ý nghĩa và những điểm cần bổ sung.',
  kinds: EVERY_KIND,
  parts: ['conclusion'],
  write: ({ conclusion: text }) => [textBlock('conclusion', text)],
};

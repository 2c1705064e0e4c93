import { textBlock } from '../markup/content';
import { REGULAR_KINDS } from './section';
import type { Section } from './section';

export const previousReview: Section = {
  id: 'previous-review',
  title: 'Đánh giá kết quả thực hiện nghị quyết kỳ trước',
  headed: true,
  hint: 'Đối chiếu từng nhiệm vụ, chỉ tiêu của nghị quyết kỳ trước: việc đã làm được, chưa làm được, nguyên nhân.',
  kinds: REGULAR_KINDS,
  parts: ['previous-review'],
  write: ({ previousReview: review }) => [textBlock('previousReview', review)],
};

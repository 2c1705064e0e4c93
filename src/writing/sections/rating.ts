import { body, slot } from '../markup/content';
import { decimal } from '../wording';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const rating: Section = {
  id: 'rating',
  title: 'Tự đánh giá chất lượng sinh hoạt',
  headed: false,
  hint: 'Ghi điểm chi bộ tự chấm (thang 100) và mức xếp loại: từ 90 Tốt, từ 70 Khá, từ 50 Trung bình, dưới 50 Kém (Hướng dẫn 42-HD/BTCTW).',
  kinds: EVERY_KIND,
  parts: ['rating'],
  write: ({ rating: stated }) => [
    body(
      'Chi bộ tự chấm chất lượng sinh hoạt: ',
      slot('rating.score', decimal(stated?.score ?? null)),
      ' điểm, xếp loại: ',
      slot('rating.grade', stated?.grade ?? null),
    ),
  ],
};

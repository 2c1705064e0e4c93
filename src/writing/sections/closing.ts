import { body, kept, slot, statement } from '../markup/content';
import { clock } from '../wording';
import { EVERY_KIND } from './section';
import type { Section } from './section';

/** Kept together, and with the signatures that follow in a form: they never stand on a page alone. */
export const closing: Section = {
  id: 'closing',
  title: 'Thông qua biên bản, kết thúc',
  headed: false,
  hint: 'Thư ký đọc lại biên bản, chi bộ thông qua; ghi giờ kết thúc. Sinh hoạt ít nhất 90 phút, có cả thường kỳ và chuyên đề thì ít nhất 120 phút (Hướng dẫn 42-HD/BTCTW).',
  kinds: EVERY_KIND,
  parts: ['adoption', 'end-time'],
  write: ({ minutesAdopted, end, duration }) => [
    kept(
      statement('minutesAdopted', minutesAdopted, {
        yes: 'Biên bản đã được thư ký đọc lại, chi bộ nhất trí thông qua.',
        no: 'Chi bộ không thông qua biên bản.',
      }),
    ),
    kept(body('Kết thúc: ', slot('end', clock(end)), ' cùng ngày')),
    ...(duration === null
      ? []
      : [kept(body('Thời lượng sinh hoạt: ', slot('duration', String(duration)), ' phút'))]),
  ],
};

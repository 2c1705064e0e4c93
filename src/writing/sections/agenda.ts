import { statement } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const agenda: Section = {
  id: 'agenda',
  title: 'Chương trình sinh hoạt',
  headed: false,
  hint: 'Ghi việc chi bộ thông qua nội dung, chương trình trước khi vào việc (Hướng dẫn 42-HD/BTCTW).',
  kinds: EVERY_KIND,
  parts: ['agenda'],
  write: ({ agendaAdopted }) => [
    statement('agendaAdopted', agendaAdopted, {
      yes: 'Chi bộ nhất trí thông qua chương trình sinh hoạt.',
      no: 'Chi bộ không thông qua chương trình sinh hoạt.',
    }),
  ],
};

import { statement } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const resolution: Section = {
  id: 'resolution',
  title: 'Thông qua nghị quyết, kết luận',
  headed: false,
  hint: 'Ghi việc chi bộ biểu quyết thông qua nghị quyết hoặc kết luận của buổi sinh hoạt.',
  kinds: EVERY_KIND,
  parts: ['resolution'],
  write: ({ kind, resolutionAdopted }) => {
    const decision = kind === 'thematic' ? 'kết luận' : 'nghị quyết';
    return [
      statement('resolutionAdopted', resolutionAdopted, {
        yes: `Chi bộ nhất trí thông qua ${decision}.`,
        no: `Chi bộ không thông qua ${decision}.`,
      }),
    ];
  },
};

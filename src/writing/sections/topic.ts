import { body, slot, statement } from '../markup/content';
import { THEMATIC_KINDS } from './section';
import type { Section } from './section';

export const topic: Section = {
  id: 'topic',
  title: 'Chuyên đề',
  headed: true,
  hint: 'Ghi tên chuyên đề, người được phân công trình bày dự thảo và việc trình bày tại buổi sinh hoạt.',
  kinds: THEMATIC_KINDS,
  parts: ['topic'],
  write: ({ topic: { title, presenter, presented } }) => [
    body('Tên chuyên đề: ', slot('topic.title', title)),
    body('Người trình bày: đồng chí ', slot('topic.presenter', presenter)),
    statement('topic.presented', presented, {
      yes: 'Dự thảo chuyên đề đã được trình bày trước chi bộ.',
      no: 'Dự thảo chuyên đề chưa được trình bày trước chi bộ.',
    }),
  ],
};

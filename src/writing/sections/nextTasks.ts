import { textBlock } from '../markup/content';
import { REGULAR_KINDS } from './section';
import type { Section } from './section';

export const nextTasks: Section = {
  id: 'next-tasks',
  title: 'Nhiệm vụ thời gian tới',
  headed: true,
  hint: 'Ghi nhiệm vụ, chỉ tiêu của kỳ tới mà chi bộ bàn và thống nhất.',
  kinds: REGULAR_KINDS,
  parts: ['next-tasks'],
  write: ({ nextTasks: tasks }) => [textBlock('nextTasks', tasks)],
};

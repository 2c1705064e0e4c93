import { statement } from '../markup/content';
import { THEMATIC_KINDS } from './section';
import type { Section } from './section';

export const draftSent: Section = {
  id: 'draft-sent',
  title: 'Gửi trước dự thảo chuyên đề',
  headed: false,
  hint: 'Ghi việc gửi dự thảo chuyên đề cho đảng viên nghiên cứu trước buổi sinh hoạt; tài liệu đăng Sổ tay đảng viên điện tử trước ít nhất 01 ngày (Hướng dẫn 42-HD/BTCTW).',
  kinds: THEMATIC_KINDS,
  parts: ['draft-sent'],
  write: ({ topic }) => [
    statement('topic.draftSent', topic.draftSent, {
      yes: 'Dự thảo chuyên đề đã được gửi trước cho đảng viên nghiên cứu.',
      no: 'Dự thảo chuyên đề chưa được gửi trước cho đảng viên.',
    }),
  ],
};

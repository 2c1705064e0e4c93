import type { Check } from '../check';
import { judgeStated } from '../stated';

/** The draft reached members before the meeting. */
export const draftSentBefore: Check = {
  id: 'draft-sent-before',
  title: 'Gửi dự thảo trước buổi họp',
  severity: 'warning',
  required: true,
  kinds: ['thematic', 'combined'],
  clauses: ['papers-before'],
  fix: 'draft-sent',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.topic.draftSent === true, ['topic.draftSent'], {
      said: 'Biên bản ghi dự thảo chuyên đề đã được gửi trước cho đảng viên.',
      unsaid: 'Biên bản chưa ghi việc gửi dự thảo chuyên đề cho đảng viên trước buổi họp.',
      why: 'Dự thảo phải đến tay đảng viên trước khi sinh hoạt để chuẩn bị ý kiến.',
      todo: 'Ghi ngày và cách gửi dự thảo chuyên đề cho đảng viên.',
    }),
};

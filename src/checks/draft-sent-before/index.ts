import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** The draft reached members before the meeting. */
export const draftSentBefore: Check = {
  id: 'draft-sent-before',
  title: 'Gửi dự thảo trước buổi họp',
  severity: 'warning',
  required: true,
  kinds: ['thematic', 'combined'],
  clauses: ['papers-before'],
  fix: 'draft-sent',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Dự thảo phải đến tay đảng viên trước khi sinh hoạt để chuẩn bị ý kiến.';
    if (meeting.topic.draftSent === true) {
      return present(
        'Biên bản ghi dự thảo chuyên đề đã được gửi trước cho đảng viên.',
        why,
        evidenceOf(reading, 'topic.draftSent'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi việc gửi dự thảo chuyên đề cho đảng viên trước buổi họp.',
      why,
      'Ghi ngày và cách gửi dự thảo chuyên đề cho đảng viên.',
    ]);
  },
};

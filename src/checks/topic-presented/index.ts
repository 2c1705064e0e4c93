import type { Check } from '../check';
import { judgeStated } from '../stated';

/** Somebody presented the topic paper. */
export const topicPresented: Check = {
  id: 'topic-presented',
  title: 'Trình bày chuyên đề',
  severity: 'error',
  required: true,
  kinds: ['thematic', 'combined'],
  clauses: ['thematic-steps'],
  fix: 'topic',
  judge: (reading) =>
    judgeStated(
      reading,
      reading.meeting.topic.presented === true,
      ['topic.presented', 'topic.title'],
      {
        said: 'Biên bản ghi việc trình bày chuyên đề.',
        unsaid: 'Biên bản chưa ghi ai trình bày chuyên đề.',
        why: 'Sinh hoạt chuyên đề phải có đảng viên được phân công trình bày dự thảo chuyên đề.',
        todo: 'Ghi họ tên người trình bày và nội dung chính của chuyên đề.',
      },
    ),
};

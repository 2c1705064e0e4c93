import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** Somebody presented the topic paper. */
export const topicPresented: Check = {
  id: 'topic-presented',
  title: 'Trình bày chuyên đề',
  severity: 'error',
  required: true,
  kinds: ['thematic', 'combined'],
  clauses: ['thematic-steps'],
  fix: 'topic',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Sinh hoạt chuyên đề phải có đảng viên được phân công trình bày dự thảo chuyên đề.';
    if (meeting.topic.presented === true) {
      return present(
        'Biên bản ghi việc trình bày chuyên đề.',
        why,
        evidenceOf(reading, 'topic.presented', 'topic.title'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi ai trình bày chuyên đề.',
      why,
      'Ghi họ tên người trình bày và nội dung chính của chuyên đề.',
    ]);
  },
};

import type { Check } from '../check';
import { evidenceUnder, present, verdict } from '../verdict';

/** Opinions carry the names of their speakers. */
export const opinionSpeakersNamed: Check = {
  id: 'opinion-speakers-named',
  title: 'Họ tên người phát biểu',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['discussion'],
  fix: 'opinions',
  judge(reading) {
    const { opinions } = reading.meeting;
    const why = 'Ý kiến phải gắn với họ tên người phát biểu.';
    if (opinions.length === 0) {
      return verdict('not-applicable', [
        'Chưa xét được vì biên bản không ghi ý kiến nào.',
        why,
        'Ghi ý kiến kèm họ tên người phát biểu.',
      ]);
    }
    const evidence = evidenceUnder(reading, 'opinions.');
    if (opinions.every(({ speaker }) => speaker === null)) {
      return verdict(
        'missing',
        [
          'Các ý kiến không ghi ai là người phát biểu.',
          why,
          'Ghi họ tên người phát biểu trước mỗi ý kiến, ví dụ “Đồng chí Lò Văn An: …”.',
        ],
        evidence,
      );
    }
    return present('Ý kiến được ghi kèm họ tên người phát biểu.', why, evidence);
  },
};

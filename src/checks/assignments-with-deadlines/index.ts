import type { Check } from '../check';
import { evidenceOf, evidenceUnder, present, verdict } from '../verdict';

/** Every task has a person and a date. */
export const assignmentsWithDeadlines: Check = {
  id: 'assignments-with-deadlines',
  title: 'Phân công, thời hạn',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['conclusion-and-tasks'],
  fix: 'assignments',
  judge(reading) {
    const { assignments } = reading.meeting;
    const why = 'Việc giao phải rõ người thực hiện và thời gian hoàn thành.';
    const todo = 'Ghi rõ ai làm, làm gì, khi nào xong.';
    if (assignments.length === 0) {
      return verdict('missing', ['Biên bản chưa ghi việc phân công cụ thể.', why, todo]);
    }
    const undated = assignments.flatMap(({ deadline, who }, i) =>
      deadline === null || who === null ? [i] : [],
    );
    if (undated.length > 0) {
      const count =
        undated.length === assignments.length
          ? 'Các việc được giao'
          : `${undated.length} trong ${assignments.length} việc được giao`;
      return verdict(
        'missing',
        [`${count} chưa có người hoặc thời hạn.`, why, todo],
        evidenceOf(reading, ...undated.map((i) => `assignments.${i}`)),
      );
    }
    return present(
      'Việc giao có người thực hiện và thời hạn.',
      why,
      evidenceUnder(reading, 'assignments.'),
    );
  },
};

import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** The last resolution was looked back on. */
export const previousResolutionReview: Check = {
  id: 'previous-resolution-review',
  title: 'Đánh giá nghị quyết tháng trước',
  severity: 'error',
  required: true,
  kinds: ['regular', 'combined'],
  clauses: ['previous-resolution'],
  fix: 'previous-review',
  judge(reading) {
    const { meeting } = reading;
    const why =
      'Sinh hoạt thường kỳ phải đối chiếu chỉ tiêu tháng trước với kết quả: việc đã làm, chưa làm, nguyên nhân.';
    if (meeting.previousReview !== null) {
      return present(
        'Biên bản ghi việc đánh giá thực hiện nghị quyết kỳ trước.',
        why,
        evidenceOf(reading, 'previousReview'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi việc đánh giá thực hiện nghị quyết kỳ trước.',
      why,
      'Thêm mục đánh giá kết quả thực hiện nghị quyết tháng trước.',
    ]);
  },
};

import type { Check } from '../check';
import { judgeStated } from '../stated';

/** The last resolution was looked back on. */
export const previousResolutionReview: Check = {
  id: 'previous-resolution-review',
  title: 'Đánh giá nghị quyết tháng trước',
  severity: 'error',
  required: true,
  kinds: ['regular', 'combined'],
  clauses: ['previous-resolution'],
  fix: 'previous-review',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.previousReview !== null, ['previousReview'], {
      said: 'Biên bản ghi việc đánh giá thực hiện nghị quyết kỳ trước.',
      unsaid: 'Biên bản chưa ghi việc đánh giá thực hiện nghị quyết kỳ trước.',
      why: 'Sinh hoạt thường kỳ phải đối chiếu chỉ tiêu tháng trước với kết quả: việc đã làm, chưa làm, nguyên nhân.',
      todo: 'Thêm mục đánh giá kết quả thực hiện nghị quyết tháng trước.',
    }),
};

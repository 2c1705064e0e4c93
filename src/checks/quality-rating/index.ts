import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** The cell rated its meeting. */
export const qualityRating: Check = {
  id: 'quality-rating',
  title: 'Xếp loại buổi sinh hoạt',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['self-rating'],
  fix: 'rating',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Kết quả tự đánh giá phải được ghi vào biên bản hoặc nghị quyết.';
    const wrongTotal = reading.conflicts.get('rating');
    if (wrongTotal) {
      return verdict(
        'contradictory',
        [
          'Tổng điểm trong bảng chấm không bằng tổng điểm các nhóm tiêu chí.',
          why,
          'Cộng lại điểm các nhóm và sửa tổng điểm, mức xếp loại cho khớp.',
        ],
        [...evidenceOf(reading, 'rating'), ...wrongTotal],
      );
    }
    if (meeting.rating !== null) {
      return present(
        'Biên bản ghi kết quả tự xếp loại buổi sinh hoạt.',
        why,
        evidenceOf(reading, 'rating'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi kết quả chấm điểm, xếp loại buổi sinh hoạt.',
      why,
      'Ghi số điểm và mức xếp loại: Tốt, Khá, Trung bình hoặc Kém.',
    ]);
  },
};

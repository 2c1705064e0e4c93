import type { Meeting } from '../../src/domain/meeting';
import { readMeeting } from '../../src/reading/readMeeting';
import type { Reading } from '../../src/reading/reading';
import { textToSnapshot } from '../corpus/textToSnapshot';

/** A short regular minute that lacks nothing, by its parts in their order. */
const PARTS = {
  header: 'ĐẢNG BỘ XÃ HÒA BÌNH TRUNG\nCHI BỘ THÔN LÂM TRÚC',
  title: 'BIÊN BẢN\nSinh hoạt chi bộ thường kỳ tháng 7 năm 2026',
  time: 'Thời gian: 19 giờ 30 phút, ngày 03/7/2026.',
  place: 'Địa điểm: Nhà văn hóa thôn Lâm Trúc.',
  chair: 'Chủ trì: đồng chí Đinh Công Thuận, Bí thư Chi bộ.',
  secretary: 'Thư ký: đồng chí Tạ Thị Minh Hiền.',
  roll: 'Tổng số đảng viên: 24 đồng chí (chính thức 22, dự bị 02). Có mặt: 23. Vắng: 01.',
  absentees: '- Đồng chí Bùi Văn Chiến, lý do: nằm viện.',
  agenda: 'Chi bộ nhất trí thông qua chương trình.',
  review:
    'I. Đánh giá thực hiện nghị quyết tháng 6\nĐã nạo vét 1,2 km kênh; chưa sửa xong cống đầu làng vì thiếu thợ.',
  topic: '',
  opinions:
    'II. Ý kiến thảo luận\n- Đồng chí Ngô Đức Khải: đề nghị sửa cống đầu làng trước mùa mưa.\n- Đồng chí Lê Thị Vân: bổ sung việc thu gom rác ở chợ.',
  conclusion: 'III. Kết luận\nChủ trì kết luận: thống nhất sửa cống ngay trong tháng.',
  tasks: 'Phân công:\n- Đồng chí Ngô Đức Khải sửa cống, xong trước ngày 20/7/2026.',
  votes: 'IV. Biểu quyết\nNghị quyết tháng 7: 21/21 đảng viên chính thức tán thành.',
  rating: 'Chi bộ tự chấm 92 điểm, xếp loại Tốt.',
  adoption: 'Thư ký đọc lại biên bản, chi bộ nhất trí thông qua.',
  end: 'Kết thúc lúc 21 giờ 15 phút cùng ngày.',
  signatures: '|\tTHƯ KÝ\tCHỦ TRÌ\n|\tTạ Thị Minh Hiền\tĐinh Công Thuận',
};

type PartName = keyof typeof PARTS;

/** Reads the short minute with some of its parts written otherwise; an empty text leaves one out. */
export function readingWith(changed: Partial<Record<PartName, string>>): Reading {
  const text = Object.values({ ...PARTS, ...changed }).filter((part) => part !== '');
  return readMeeting(textToSnapshot(text.join('\n')));
}

export const meetingWith = (changed: Partial<Record<PartName, string>>): Meeting =>
  readingWith(changed).meeting;

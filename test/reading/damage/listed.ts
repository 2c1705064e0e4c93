import { cut, swap } from './edit';
import type { Damages } from './cases';

/** Minutes set out in points and lists. */
export const LISTED: Damages = {
  'f01-thon-mau-co-dien-sach': {
    'no place': [cut('Nhà sinh hoạt cộng đồng thôn Phú Mậu.')],
    'no hour of beginning': [cut('19 giờ 30 phút, ')],
    'no day': [cut(', ngày 03 tháng 3 năm 2026')],
    'no chair': [cut('* Chủ tọa: Đồng chí Hồ Sĩ Tiệp – Bí thư Chi bộ.\n')],
    'no secretary': [swap('Đồng chí Lê Thị Thúy Vinh – Chi ủy viên.', '..................')],
    'no total': [cut('Tổng số đảng viên của chi bộ: 34 đồng chí. ')],
    'a wrong total': [swap('của chi bộ: 34 đồng chí', 'của chi bộ: 35 đồng chí')],
    'nobody counted as present': [cut('- Số đảng viên dự sinh hoạt', 'đảng viên SHT: không.\n')],
    'a wrong number of those present': [swap('dự sinh hoạt: 26', 'dự sinh hoạt: 25')],
    'nobody counted as absent': [cut('- Số đảng viên vắng mặt: 02 đồng chí.\n')],
    'absentees without names': [
      cut('đồng chí Lương Văn Thiện (đưa', 'Phạm Thị Hài (vào Đồng Nai chăm con gái sinh)'),
    ],
    'one absentee without a name': [
      cut(', đồng chí Phạm Thị Hài (vào Đồng Nai chăm con gái sinh)'),
    ],
    'an absentee without a reason': [cut(' (vào Đồng Nai chăm con gái sinh)')],
    'an absentee “without reason”': [swap('vào Đồng Nai chăm con gái sinh', 'không có lý do')],
    'no agenda': [
      cut(', nêu chương trình buổi họp gồm 4 nội dung'),
      cut(' Chi bộ nhất trí với chương trình, không ai bổ sung.'),
    ],
    'no look back': [cut('2. Đánh giá kết quả thực hiện', 'đồng chí đó đã gỡ.\n')],
    'no opinions': [cut('– Đồng chí Võ Văn Khiêm: Diệt', 'gia đình chấp hành tốt.\n')],
    'nobody named as speaker': [
      swap('– Đồng chí Võ Văn Khiêm: Diệt', '– Có ý kiến cho rằng: Diệt'),
      swap('– Đồng chí Nguyễn Thị Lợi: Trong', '– Có ý kiến đề nghị: Trong'),
      swap('– Đồng chí Hoàng Văn Chiến (đảng viên dự bị): Nhận', '– Một đồng chí đề nghị: Nhận'),
      swap('– Đồng chí Đặng Ngọc Quế: Cống', '– Một đồng chí nêu: Cống'),
      swap('– Đồng chí Lê Thị Thúy Vinh: Đồng', '– Có đồng chí nêu: Đồng'),
    ],
    'no conclusion and no tasks': [
      cut('5. Đồng chí chủ tọa kết luận', 'Đảng ủy trước ngày 18/3/2026.\n'),
    ],
    'no tasks': [
      cut(' và thống nhất giao việc như sau: đồng chí Võ', 'Đảng ủy trước ngày 18/3/2026'),
    ],
    'a task without a day': [cut(' trước ngày 20/3/2026')],
    'no votes and no resolution': [cut('II. BIỂU QUYẾT\n', 'không đồng ý 0, ý kiến khác 0.\n')],
    'more votes than voters': [
      swap('25/25 đảng viên chính thức có mặt', '29/29 đảng viên chính thức có mặt'),
    ],
    'votes that do not add up': [swap('đồng ý 25, không đồng ý 0', 'đồng ý 23, không đồng ý 0')],
    'a vote against that nobody explains': [
      swap('đồng ý 25, không đồng ý 0', 'đồng ý 24, không đồng ý 1'),
    ],
    'no resolution': [cut('- Thông qua nghị quyết tháng 3', 'không đồng ý 0, ý kiến khác 0.\n')],
    'no rating': [cut('III. ĐÁNH GIÁ BUỔI SINH HOẠT\n', '93/100 điểm, xếp loại Tốt.\n')],
    'a minute nobody read back': [cut('Đồng chí Lê Thị Thúy Vinh đọc lại', 'nhất trí thông qua. ')],
    'no hour of the end': [cut(' Buổi họp kết thúc lúc 21 giờ 25 phút cùng ngày.')],
    'an end before the beginning': [swap('21 giờ 25 phút', '19 giờ 25 phút')],
    'a meeting cut short': [swap('21 giờ 25 phút', '20 giờ 45 phút')],
    'no chair’s signature': [swap('Thúy Vinh\tHồ Sĩ Tiệp', 'Thúy Vinh\t')],
    'another’s signature for the chair’s': [
      swap('Thúy Vinh\tHồ Sĩ Tiệp', 'Thúy Vinh\tVõ Văn Khiêm'),
    ],
    'no secretary’s signature': [swap('|\tLê Thị Thúy Vinh\t', '|\t\t')],
    'another’s signature for the secretary’s': [
      swap('|\tLê Thị Thúy Vinh\t', '|\tĐặng Ngọc Quế\t'),
    ],
  },
};

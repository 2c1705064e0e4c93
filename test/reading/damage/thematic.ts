import type { Damages } from './cases';
import { cut, swap } from './edit';

/** Minutes of meetings on one theme. */
export const THEMATIC: Damages = {
  'b01-van-phong-hdnd-chuyen-de': {
    'no place': [cut('2. Địa điểm: phòng họp số 3, tầng 2, trụ sở Văn phòng.\n')],
    'no hour of beginning': [cut(' lúc 14 giờ 00 phút, thứ Ba')],
    'no chair': [cut('4. Chủ trì: đồng chí Đinh Quý Nhân, Bí thư Chi bộ.\n')],
    'no secretary': [swap('đồng chí Cao Thị Ngọc Lài, Chi ủy viên.', '…………………')],
    'no total': [cut('a) Đảng số của chi bộ', 'được miễn sinh hoạt.\n')],
    'a wrong total': [swap('chi bộ: 20 đồng chí', 'chi bộ: 21 đồng chí')],
    'nobody counted as present': [
      cut('b) Có mặt: 19 đồng chí (17 chính thức, 02 dự bị), bằng 95%.\n'),
    ],
    'a wrong number of those present': [swap('Có mặt: 19', 'Có mặt: 18')],
    'absentees without names': [cut(', là đồng chí Hoàng Lệ Thủy', 'chính trị tại Đà Nẵng')],
    'an absentee without a reason': [
      cut(', lý do: đang dự lớp cao cấp lý luận chính trị tại Đà Nẵng'),
    ],
    'an absentee “without reason”': [
      swap('lý do: đang dự lớp cao cấp lý luận chính trị tại Đà Nẵng', 'không có lý do'),
    ],
    'no agenda': [cut('2. Đồng chí Trần Hữu Dàng đọc dự kiến', 'nhất trí với chương trình.\n')],
    'no draft sent': [cut(', đã gửi đến từng đảng viên qua Zalo', '04 câu hỏi gợi ý')],
    'no presentation': [cut('1. Trình bày chuyên đề\n', '02 xã mỗi quý.\n')],
    'no opinions': [cut('2. Thảo luận\n', 'hai chi bộ bạn.\n')],
    'no conclusion and no tasks': [cut('5. Kết luận của chủ trì\n', 'hạn 10/12/2025.\n')],
    'no tasks': [cut('c) Phân công: đồng chí Trần Hữu Dàng', 'hạn 10/12/2025.\n')],
    'a task without a day': [cut(', hạn 10/12/2025')],
    'no votes and no resolution': [cut('IV. BIỂU QUYẾT\n', 'nào bảo lưu ý kiến.\n')],
    'more votes than voters': [swap('(17/17) tán thành', '(20/20) tán thành')],
    'a vote against that nobody explains': [
      swap(
        '100% đảng viên chính thức (17/17) tán thành; không tán thành: 0',
        '16/17 đảng viên chính thức tán thành; không tán thành: 1',
      ),
      cut(' Không có đồng chí nào bảo lưu ý kiến.'),
    ],
    'no rating': [cut('1. Chi bộ tự chấm kỳ sinh hoạt đạt 95/100 điểm, xếp loại Tốt.\n')],
    'a minute nobody read back': [
      cut('2. Đồng chí Cao Thị Ngọc Lài đọc', 'và nhất trí thông qua.\n'),
    ],
    'no hour of the end': [cut('3. Hội nghị bế mạc lúc 16 giờ 45 phút cùng ngày.\n')],
    'an end before the beginning': [swap('16 giờ 45 phút', '13 giờ 45 phút')],
    'a meeting cut short': [swap('16 giờ 45 phút', '15 giờ 25 phút')],
    'no chair’s signature': [swap('Ngọc Lài\tĐinh Quý Nhân', 'Ngọc Lài\t')],
    'another’s signature for the chair’s': [
      swap('Ngọc Lài\tĐinh Quý Nhân', 'Ngọc Lài\tTrần Hữu Dàng'),
    ],
    'no secretary’s signature': [swap('|\tCao Thị Ngọc Lài\t', '|\t\t')],
    'another’s signature for the secretary’s': [swap('|\tCao Thị Ngọc Lài\t', '|\tLê Vĩnh Thế\t')],
  },
  'e03-khoa-cap-cuu-chuyen-de': {
    'no place': [cut(', tại Phòng giao ban khoa Cấp cứu')],
    'no hour of beginning': [cut(' lúc 13g30')],
    'no day': [cut(' ngày 12/6/2025')],
    'no chair': [cut('Chủ tọa: BS Châu Vĩnh Tường, Bí thư. ')],
    'no secretary': [cut('. Ghi biên bản: ĐD Lưu Thị Cẩm Nhung')],
    'a wrong total': [swap('danh sách: 13', 'danh sách: 14')],
    'nobody counted as present': [cut(' Có mặt: 13.')],
    'no agenda': [cut('d) Chủ tọa đọc trình tự buổi sinh hoạt. Chi bộ đồng ý hết.\n')],
    'no draft sent': [cut(', in phát tận tay từng đảng viên hôm 05/6/2025')],
    'no presentation': [cut('e) ĐD Từ Ngọc Ánh đọc dự thảo', 'tên người bệnh). ')],
    'no opinions': [cut('g) Phần phát biểu\n', 'tập huấn luôn cho hộ lý\n')],
    'a task without a day': [cut(': trước 30/6/2025')],
    'no votes and no resolution': [cut('k) Biểu quyết thông qua', 'đồng ý (100%)\n')],
    'more votes than voters': [swap('12/12 đảng viên', '14/14 đảng viên')],
    'no rating': [cut(' Buổi sinh hoạt xếp loại Tốt.')],
    'a minute nobody read back': [cut('Thư ký đọc biên bản', 'sửa gì, thống nhất. ')],
    'no hour of the end': [cut(' Xong lúc 15g20.')],
    'an end before the beginning': [swap('15g20', '13g20')],
    'a meeting cut short': [swap('15g20', '14g50')],
    'no chair’s signature': [cut('                              Châu Vĩnh Tường')],
    'another’s signature for the chair’s': [swap('  Châu Vĩnh Tường', '  Kha Hữu Nghĩa')],
    'another’s signature for the secretary’s': [swap('   Lưu Thị Cẩm Nhung  ', '   Từ Ngọc Ánh  ')],
  },
};

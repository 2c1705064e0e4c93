import type { Meeting } from '../../src/domain/meeting';
import { meetingWith, readingWith } from './shortMinute';

describe('day and hour', () => {
  const timeOf = (time: string): string => {
    const { date, start } = meetingWith({ time });
    return `${date ?? '–'} ${start ?? '–'}`;
  };

  test.each([
    ['Thời gian: 14 giờ 00, ngày 03 tháng 7 năm 2026', '2026-07-03 14:00'],
    ['Thời gian: Ngày 03-7-2026, bắt đầu 7h30', '2026-07-03 07:30'],
    ['Hôm nay, vào hồi 19h30 ngày 3/7/2026, chi bộ họp', '2026-07-03 19:30'],
    ['Khai mạc: 14:00 ngày 03.7.2026', '2026-07-03 14:00'],
    ['Giờ: 16h30\nNgày: 03/7/2026', '2026-07-03 16:30'],
    ['19h30, 03/07/26', '2026-07-03 19:30'],
    ['Chiều 03/7, lúc hai giờ chiều, chi bộ họp', '2026-07-03 14:00'],
    ['Thời gian: bắt đầu lúc 8 giờ rưỡi ngày mùng 3 tháng 7', '2026-07-03 08:30'],
    ['Thời gian: từ 19.15 đến 21.00, ngày 03.7.2026', '2026-07-03 19:15'],
  ])('are read from “%s”', (time, said) => {
    expect(timeOf(time)).toBe(said);
  });

  test.each([
    ['Thời gian: ……… giờ ………, ngày …… tháng …… năm ………', '– –'],
    ['Thời gian: 14 giờ 00', '– 14:00'],
    ['Thời gian: ngày 03/7/2026', '2026-07-03 –'],
    ['Thực hiện Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025, chi bộ họp.', '– –'],
    ['Tài liệu đã gửi đảng viên ngày 01/7/2026.', '– –'],
    ['Trạm trực 24/24 giờ nên họp muộn.', '– –'],
  ])('are not read from “%s” where it does not state them', (time, said) => {
    expect(timeOf(time)).toBe(said);
  });

  test('that the opening states twice, and differently, are a conflict', () => {
    const time =
      'Hôm nay, ngày 03/7/2026, lúc 19 giờ 30.\nThời gian họp: ngày 04/7/2026, 19 giờ 30.';
    const { meeting, conflicts } = readingWith({ time });
    expect(meeting.date).toBe('2026-07-03');
    expect(conflicts.get('date')?.map(({ text }) => text)).toEqual(['04/7/2026']);
  });
});

describe('the end', () => {
  test.each([
    ['Hội nghị bế mạc lúc 21 giờ 15 phút cùng ngày.', '21:15'],
    ['Buổi sinh hoạt kết thúc vào hồi 21h15.', '21:15'],
    ['Đến 21 giờ 15, chủ trì tuyên bố bế mạc.', '21:15'],
    ['Họp xong lúc 21g15.', '21:15'],
    ['Hết 21h15', '21:15'],
    ['Ra về lúc 9 giờ 15 tối.', '21:15'],
    ['Kết thúc lúc ……… giờ ………', null],
    ['Chi bộ nghỉ, chúc các đồng chí mạnh khỏe.', null],
  ])('of “%s” is %s', (end, said) => {
    expect(meetingWith({ end }).end).toBe(said);
  });

  test('may stand beside the beginning', () => {
    const { start, end } = meetingWith({
      time: 'Thời gian: 08h00 – 10h10 ngày 03/7/2026',
      end: '',
    });
    expect([start, end]).toEqual(['08:00', '10:10']);
  });
});

test.each([
  ['Thời lượng: 100 phút.', 100],
  ['Buổi sinh hoạt kéo dài 95 phút.', 95],
  ['Đồng chí Khải nói 10 phút.', null],
])('the length said outright in “%s” is %s', (end, minutes) => {
  expect(meetingWith({ end }).duration).toBe(minutes);
});

describe('the place', () => {
  test.each([
    ['Địa điểm: Nhà văn hóa thôn Lâm Trúc.', 'Nhà văn hóa thôn Lâm Trúc'],
    ['Địa điểm họp: tại Hội trường tầng 2', 'Hội trường tầng 2'],
    ['Nơi họp: phòng giao ban', 'phòng giao ban'],
    ['Chỗ họp: lớp Lá 2', 'lớp Lá 2'],
    ['Tại: Phòng họp số 3', 'Phòng họp số 3'],
  ])('is read behind the label of “%s”', (place, said) => {
    expect(meetingWith({ place }).place).toBe(said);
  });

  test.each([
    [
      'Hôm nay, 19 giờ 30 ngày 03/7/2026, tại nhà văn hóa thôn, chi bộ tiến hành họp.',
      'nhà văn hóa thôn',
    ],
    [
      '19 giờ 30 ngày 03/7/2026 họp tại đình làng Đông, do đồng chí Thuận chủ trì.',
      'đình làng Đông',
    ],
    ['19h30, 03/7/2026. Nhà văn hóa thôn Lâm Trúc', 'Nhà văn hóa thôn Lâm Trúc'],
    ['Tại trụ sở thôn, lúc 19 giờ 30 ngày 03/7/2026, chi bộ họp.', 'trụ sở thôn'],
  ])('is read from the sentence “%s”', (time, said) => {
    expect(meetingWith({ time, place: '' }).place).toBe(said);
  });

  test.each(['Địa điểm: ……………………', 'Địa điểm: [ghi nơi họp]', 'Địa điểm:', ''])(
    'is not stated by “%s”',
    (place) => {
      expect(meetingWith({ place }).place).toBeNull();
    },
  );
});

describe('who chaired and who kept the minute', () => {
  test.each([
    ['Chủ trì: đồng chí Đinh Công Thuận', 'Đinh Công Thuận', null],
    ['Chủ tọa: Ông Đinh Công Thuận – Bí thư Chi bộ', 'Đinh Công Thuận', 'Bí thư Chi bộ'],
    ['Người chủ trì: Đ/c Đinh Công Thuận (Phó Bí thư)', 'Đinh Công Thuận', 'Phó Bí thư'],
    ['Chủ trì:\nĐồng chí Đinh Công Thuận', 'Đinh Công Thuận', null],
    [
      'Đồng chí Đinh Công Thuận, Bí thư Chi bộ, chủ trì cuộc họp.',
      'Đinh Công Thuận',
      'Bí thư Chi bộ',
    ],
    ['Chủ trì hội nghị: Bí thư Chi bộ Đinh Công Thuận', 'Đinh Công Thuận', null],
    ['Điều hành: Thiếu tá QNCN Đinh Công Thuận, Đội trưởng.', 'Đinh Công Thuận', 'Đội trưởng'],
    ['CHỦ TRÌ: ĐỒNG CHÍ ĐINH CÔNG THUẬN', 'ĐINH CÔNG THUẬN', null],
  ])('are read from “%s”', (chair, name, office) => {
    expect(meetingWith({ chair }).chair).toEqual({ name, office });
  });

  test.each([
    'Thư ký: đồng chí Tạ Thị Minh Hiền',
    'Thư kí: Tạ Thị Minh Hiền',
    'Người ghi biên bản: chị Tạ Thị Minh Hiền, Chi ủy viên',
    'Ghi biên bản: Tạ Thị Minh Hiền',
    'Đồng chí Tạ Thị Minh Hiền được cử làm thư ký.',
    'Cử đồng chí Tạ Thị Minh Hiền ghi biên bản.',
  ])('so is the secretary from “%s”', (secretary) => {
    expect(meetingWith({ secretary }).secretary?.name).toBe('Tạ Thị Minh Hiền');
  });

  test.each<[string, Partial<Record<'chair' | 'secretary', string>>, keyof Meeting]>([
    ['dots', { chair: 'Chủ trì: ………………………' }, 'chair'],
    ['an office alone', { chair: 'Chủ trì: đồng chí Bí thư Chi bộ' }, 'chair'],
    [
      'a remark about the other',
      { chair: '', secretary: 'Thư ký: đồng chí Tạ Thị Minh Hiền, do chủ trì giới thiệu' },
      'chair',
    ],
    ['an unfilled line', { secretary: 'Thư ký: .....................' }, 'secretary'],
  ])('but not from %s', (_, changed, role) => {
    expect(meetingWith(changed)[role]).toBeNull();
  });
});

describe('the agenda', () => {
  test.each([
    'Hội nghị thông qua chương trình họp.',
    'Đồng chí Thuận nêu chương trình; các đồng chí nhất trí.',
    'Chủ trì đọc chương trình gồm 4 nội dung. Chi bộ đồng ý, không bổ sung.',
    'C/toạ đưa c/trình, CB n/trí',
  ])('was passed: “%s”', (agenda) => {
    expect(meetingWith({ agenda }).agendaAdopted).toBe(true);
  });

  test.each([
    '',
    'Chương trình: 1. Đánh giá tháng 6; 2. Nhiệm vụ tháng 7.',
    'Thông qua chương trình: …………………',
    'Triển khai chương trình hành động số 12 của Đảng ủy, các đồng chí nhất trí.',
  ])('was not put to the cell: “%s”', (agenda) => {
    expect(meetingWith({ agenda }).agendaAdopted).toBeNull();
  });
});

test('the header names the cell and its superior, the title the period', () => {
  expect(meetingWith({})).toMatchObject({
    superior: 'ĐẢNG BỘ XÃ HÒA BÌNH TRUNG',
    cell: 'CHI BỘ THÔN LÂM TRÚC',
    period: 'tháng 7 năm 2026',
  });
});

test('a header on one line is taken apart', () => {
  const header = 'ĐẢNG BỘ XÃ HÒA BÌNH TRUNG - CHI BỘ THÔN LÂM TRÚC';
  expect(meetingWith({ header })).toMatchObject({
    superior: 'ĐẢNG BỘ XÃ HÒA BÌNH TRUNG',
    cell: 'CHI BỘ THÔN LÂM TRÚC',
  });
});

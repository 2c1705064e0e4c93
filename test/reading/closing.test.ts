import type { Rating, Signature } from '../../src/domain/meeting';
import { meetingWith } from './shortMinute';

describe('the cell’s rating of its meeting', () => {
  test.each<[string, Rating]>([
    ['Chi bộ tự chấm 92/100 điểm, xếp loại Tốt.', { score: 92, grade: 'Tốt' }],
    ['Tự đánh giá buổi sinh hoạt: loại Khá.', { score: null, grade: 'Khá' }],
    ['Chi bộ tự chấm buổi sinh hoạt 93 điểm.', { score: 93, grade: null }],
    ['XL buổi họp: Tốt (94đ)', { score: 94, grade: 'Tốt' }],
    ['Chất lượng buổi sinh hoạt: Trung bình, 65,5 điểm.', { score: 65.5, grade: 'Trung bình' }],
    ['V. Xếp loại buổi sinh hoạt: ☒ Tốt  ☐ Khá  ☐ Trung bình', { score: null, grade: 'Tốt' }],
    ['Buổi họp này chi bộ tự xếp loại kém vì vào họp muộn.', { score: null, grade: 'Kém' }],
  ])('“%s”', (rating, said) => {
    expect(meetingWith({ rating }).rating).toEqual(said);
  });

  test.each([
    '',
    'Xếp loại buổi sinh hoạt: ……………',
    'Xếp loại buổi sinh hoạt: ☐ Tốt  ☐ Khá',
    'Xếp loại đảng viên cuối năm: 02 đồng chí hoàn thành tốt nhiệm vụ.',
    'Từ kỳ họp sau dùng phiếu rút còn 11 điểm.',
  ])('“%s” is none', (rating) => {
    expect(meetingWith({ rating }).rating).toBeNull();
  });
});

describe('the minute', () => {
  test.each([
    'Thư ký đọc lại biên bản, chi bộ nhất trí thông qua.',
    'Biên bản được đọc lại trước toàn chi bộ. Mọi người nhất trí.',
    'Chi bộ thông qua biên bản.',
    'T/ký đọc BB, CB nghe, n/trí',
    'Đồng chí Hiền trình bày toàn văn biên bản; hội nghị không có ý kiến sửa.',
  ])('was read back: “%s”', (adoption) => {
    expect(meetingWith({ adoption }).minutesAdopted).toBe(true);
  });

  test.each([
    '',
    'Thông qua biên bản: …………',
    'Công an xã lập biên bản 02 trường hợp, các bên nhất trí.',
    'Thư ký ghi biên bản đầy đủ.',
    'Chi bộ nghe biên bản kiểm phiếu và nhất trí.',
  ])('was not: “%s”', (adoption) => {
    expect(meetingWith({ adoption }).minutesAdopted).toBeNull();
  });
});

describe('signatures', () => {
  const signed = (signatures: string): string[] =>
    meetingWith({ signatures }).signatures.map(
      ({ role, name }: Signature) => `${role}: ${name ?? '–'}`,
    );

  test.each<[string, string]>([
    ['in a table', '|\tTHƯ KÝ\tCHỦ TRÌ\n|\t(đã ký)\t(đã ký)\n|\tTạ Minh Hiền\tĐinh Công Thuận'],
    ['in columns set with tabs', 'THƯ KÝ\t\t\tCHỦ TRÌ\nTạ Minh Hiền\t\t\tĐinh Công Thuận'],
    [
      'in columns set with spaces',
      'THƯ KÝ                CHỦ TRÌ\n(ký)                  (ký)\nTạ Minh Hiền          Đinh Công Thuận',
    ],
    ['one below the other', 'THƯ KÝ\nTạ Minh Hiền\n\nCHỦ TRÌ\nĐinh Công Thuận'],
    [
      'beside their labels',
      'Thư ký: Tạ Minh Hiền (đã ký)          Chủ trì: Đinh Công Thuận (đã ký)',
    ],
    [
      'with ranks',
      '|\tNGƯỜI GHI BIÊN BẢN\tCHỦ TRÌ\n|\tThượng úy Tạ Minh Hiền\tĐại úy Đinh Công Thuận',
    ],
    ['for the cell', '|\tTHƯ KÝ\tT/M CHI BỘ\n|\t\tBÍ THƯ\n|\tTạ Minh Hiền\tĐinh Công Thuận'],
  ])('are read %s', (_, written) => {
    expect(signed(written)).toEqual(['secretary: Tạ Minh Hiền', 'chair: Đinh Công Thuận']);
  });

  test('lack the name of the one who has not signed', () => {
    expect(signed('|\tTHƯ KÝ\tCHỦ TRÌ\n|\tTạ Minh Hiền\t')).toEqual([
      'secretary: Tạ Minh Hiền',
      'chair: –',
    ]);
  });

  test('of others are told apart', () => {
    const written =
      '|\tTHƯ KÝ\tCHỦ TRÌ\tĐẠI DIỆN ĐẢNG ỦY XÃ\n|\tTạ Minh Hiền\tĐinh Công Thuận\tLương Quốc Toản';
    expect(signed(written)).toContain('other: Lương Quốc Toản');
  });

  test.each([
    ['nothing is there', ''],
    ['nobody has signed', '|\tTHƯ KÝ\tCHỦ TRÌ\n|\t(ký, ghi rõ họ tên)\t(ký, ghi rõ họ tên)'],
    ['only dots are there', 'THƯ KÝ\t\tCHỦ TRÌ\n………………\t\t………………'],
  ])('are none where %s', (_, written) => {
    expect(signed(written)).toEqual([]);
  });
});

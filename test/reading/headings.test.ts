import type { Part } from '../../src/domain/outline';
import { plainText } from '../../src/domain/text/plainText';
import { headingOf, lineStart, numberingOf } from '../../src/reading/headings';
import { linesOf } from '../../src/reading/lines';
import type { Line } from '../../src/reading/line';
import { textToSnapshot } from '../corpus/textToSnapshot';
import { readingWith } from './shortMinute';

const startOf = (written: string): string => {
  const { text, plain } = plainText(written);
  return text.slice(lineStart(plain).start);
};

describe('a line begins behind its number or bullet', () => {
  test.each([
    'I. Kết luận',
    'I- Kết luận',
    'IV/ Kết luận',
    'A. Kết luận',
    'a) Kết luận',
    '(1) Kết luận',
    '1. Kết luận',
    '1) Kết luận',
    '1/ Kết luận',
    '1.2 Kết luận',
    '1.2.3. Kết luận',
    'Phần thứ nhất: Kết luận',
    'PHẦN I. Kết luận',
    'Mục 2. Kết luận',
    'Thứ ba: Kết luận',
    'Một là: Kết luận',
    'Hai - Kết luận',
    '- Kết luận',
    '+ Kết luận',
    '* Kết luận',
    '• Kết luận',
    '→ Kết luận',
    '– 1. Kết luận',
    '   Kết luận',
  ])('“%s”', (written) => {
    expect(startOf(written)).toBe('Kết luận');
  });

  test.each(['Ai có ý kiến', 'Đ/c Thuận', '24 đồng chí', '(đã ký)'])(
    'but “%s” has neither',
    (written) => {
      expect(startOf(written)).toBe(written);
    },
  );
});

test.each([
  ['3. Thảo luận', 'figure', 3],
  ['IV- Thảo luận', 'roman', 4],
  ['b) Thảo luận', 'letter', 2],
  ['Hai - Thảo luận', 'word', 2],
] as const)('“%s” is %s %i', (written, kind, place) => {
  expect(numberingOf(plainText(written).plain)).toEqual({ kind, place });
});

test.each(['Thảo luận', 'Đ/c Thuận', '3.5 tạ', 'C/trì: Thuận'])(
  '“%s” is not numbered',
  (written) => {
    expect(numberingOf(plainText(written).plain)).toBeNull();
  },
);

describe('the part that a line opens', () => {
  const partOf = (written: string): Part | null | undefined => {
    const [line] = linesOf(textToSnapshot(written));
    const heading = headingOf(line as Line, 0, null);
    return heading === null ? undefined : heading.part;
  };

  test.each<[Part, readonly string[]]>([
    ['time', ['Thời gian: 14 giờ', 'I. THỜI GIAN']],
    ['place', ['Địa điểm: Nhà văn hóa', 'Nơi họp: phòng giao ban']],
    ['chair', ['Chủ trì: đồng chí An', 'C/toạ: đ/c An', 'Điều hành: BS An']],
    ['secretary', ['Thư ký: đồng chí Ba', 'Người ghi biên bản: Ba']],
    ['attendance', ['Thành phần tham dự:', '3. Tình hình đảng viên', 'Đảng số: 24']],
    ['absentees', ['Đảng viên vắng mặt:', 'Danh sách đảng viên vắng']],
    ['agenda', ['Chương trình:', '4- Thông qua chương trình']],
    [
      'previous-review',
      [
        'I. Đánh giá kết quả thực hiện nghị quyết tháng 6',
        'Mục 1. Tình hình tháng 8',
        'NHÌN LẠI NGHỊ QUYẾT THÁNG 02',
      ],
    ],
    ['next-tasks', ['II. Nhiệm vụ tháng 7', '2. Phương hướng tháng tới']],
    ['topic', ['II. TRÌNH BÀY CHUYÊN ĐỀ', 'Chuyên đề: “Nêu gương”']],
    ['opinions', ['III. THẢO LUẬN', '3. Ý kiến các đảng viên', 'g) Phần phát biểu', 'III. YK']],
    ['dissent', ['3. Ý kiến bảo lưu']],
    [
      'conclusion',
      [
        'IV. KẾT LUẬN',
        'Kết luận của chủ trì:',
        'IV. KL (đ/c Thưởng)',
        'Đồng chí An kết luận: nhất trí.',
      ],
    ],
    ['assignments', ['Phân công:', 'MỤC II. PHÂN CÔNG NHIỆM VỤ', 'Giao việc:']],
    ['votes', ['V. BIỂU QUYẾT', 'Kết quả biểu quyết:', 'Kết luận chuyên đề: tán thành 14/14']],
    ['rating', ['III. ĐÁNH GIÁ BUỔI SINH HOẠT', '5. Tự chấm điểm', 'Xếp loại: Tốt']],
    ['adoption', ['6. Thông qua biên bản']],
    ['end-time', ['Kết thúc: 16 giờ']],
  ])('is “%s”', (part, lines) => {
    expect(lines.map((line) => [line, partOf(line)])).toEqual(lines.map((line) => [line, part]));
  });

  test.each([
    'Đồng chí Khải đề nghị sửa cống đầu làng.',
    'Đề nghị chi bộ: sửa cống, thu gom rác; nạo vét kênh.',
    'Xếp loại đảng viên cuối năm',
    'Kết luận số 21-KL/TW của Trung ương',
    '',
  ])('is none for “%s”', (written) => {
    expect(partOf(written)).toBeUndefined();
  });

  test('of a numbered line in capitals that names no part of ours is closed', () => {
    expect(partOf('II- CÔNG TÁC CHÍNH TRỊ, TƯ TƯỞNG')).toBeNull();
  });
});

test('the outline of a minute names the parts that lines open, in their order', () => {
  const { outline } = readingWith({});
  expect([...new Set(outline.map(({ part }) => part))]).toEqual([
    'time',
    'place',
    'chair',
    'secretary',
    'attendance',
    'previous-review',
    'opinions',
    'conclusion',
    'assignments',
    'votes',
    'signatures',
  ]);
  for (const [i, { first }] of outline.entries()) {
    expect(first).toBeGreaterThan(outline[i - 1]?.last ?? -1);
  }
});

test('work of the month before is looked back on, whatever it is called', () => {
  const review = '1. Việc tháng 6\nĐã nạo vét 1,2 km kênh, còn cống đầu làng chưa sửa.';
  expect(readingWith({ review }).outline.map(({ part }) => part)).toContain('previous-review');
});

test('work of a month to come is a task ahead', () => {
  const review = '1. Việc tháng 8\nNạo vét 1,2 km kênh, sửa cống đầu làng.';
  const parts = readingWith({ review }).outline.map(({ part }) => part);
  expect(parts).toContain('next-tasks');
  expect(parts).not.toContain('previous-review');
});

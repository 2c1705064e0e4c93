import type { Reading } from '../../src/reading/reading';
import { readingWith } from './shortMinute';

const titled = (title: string, more: Parameters<typeof readingWith>[0] = {}): Reading['kind'] =>
  readingWith({ title, ...more }).kind;

describe('a minute', () => {
  test.each([
    'BIÊN BẢN\nSinh hoạt chi bộ thường kỳ tháng 7 năm 2026',
    'BIÊN BẢN HỌP CHI BỘ THÁNG 7/2026',
    'Biên bản họp chi bộ định kỳ',
    'BIEN BAN HOP CHI BO\n(thang 7 nam 2026)',
    'BB họp CB T7/2026',
    'BIÊN BẢN HỘI NGHỊ CHI BỘ\nKỳ họp thường lệ tháng Bảy',
    'DỰ THẢO BIÊN BẢN SINH HOẠT CHI BỘ',
  ])('of a regular meeting: “%s”', (title) => {
    expect(titled(title)).toBe('regular');
  });

  test.each([
    'BIÊN BẢN SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2026',
    'BIÊN BẢN HỘI NGHỊ\nsinh hoạt chi bộ theo chuyên đề',
    'BIÊN BẢN\nHọp chi bộ sinh hoạt chuyên đề tháng 5/2026',
  ])('of a thematic meeting: “%s”', (title) => {
    expect(titled(title)).toBe('thematic');
  });

  test.each([
    'BIÊN BẢN SINH HOẠT CHI BỘ THÁNG 5\n(thường kỳ kết hợp chuyên đề)',
    'BIÊN BẢN HỌP CHI BỘ\nSinh hoạt chuyên đề và sinh hoạt thường kỳ',
    'BIÊN BẢN SINH HOẠT CHI BỘ ĐỊNH KỲ LỒNG GHÉP CHUYÊN ĐỀ',
  ])('of both at one sitting: “%s”', (title) => {
    expect(titled(title)).toBe('combined');
  });

  test('whose title names no kind is told by its parts', () => {
    const title = 'BIÊN BẢN SINH HOẠT CHI BỘ THÁNG 5/2026';
    expect(
      titled(title, {
        review: 'PHẦN I. SINH HOẠT THƯỜNG KỲ',
        topic: 'PHẦN II. SINH HOẠT CHUYÊN ĐỀ',
      }),
    ).toBe('combined');
  });

  test('that lost its title is told by what every minute has', () => {
    expect(titled('')).toBe('regular');
    expect(titled('', { signatures: '' })).toBe('not-minutes');
  });
});

describe('another paper', () => {
  test.each([
    'NGHỊ QUYẾT\nSinh hoạt chi bộ thường kỳ tháng 7 năm 2026',
    'THÔNG BÁO\nKết luận của Bí thư Chi bộ',
    'KẾ HOẠCH\nSinh hoạt chuyên đề năm 2026',
    'BÁO CÁO\nKết quả thực hiện nghị quyết tháng 6',
    'CHƯƠNG TRÌNH\nHọp chi bộ tháng 7',
    'GIẤY MỜI HỌP',
    'BIÊN BẢN KIỂM PHIẾU',
    'BIÊN BẢN HỌP THÔN\nHội nghị nhân dân thôn Lâm Trúc',
    'BIÊN BẢN HỌP PHỤ HUYNH',
    'BIÊN BẢN\nHọp chi ủy tháng 7',
    'BIÊN BẢN ĐẠI HỘI CHI ĐOÀN',
    'TRÍCH BIÊN BẢN HỌP CHI BỘ',
    'BẢN KIỂM ĐIỂM CÁ NHÂN',
  ])('is none: “%s”', (title) => {
    expect(titled(title)).toBe('not-minutes');
  });

  test('gives an empty meeting and nothing to show', () => {
    const { meeting, evidence, outline } = readingWith({ title: 'GIẤY MỜI HỌP' });
    expect(meeting.start).toBeNull();
    expect(evidence.size).toBe(0);
    expect(outline).toEqual([]);
  });
});

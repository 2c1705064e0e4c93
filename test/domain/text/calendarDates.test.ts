import { calendarDates, isoDate } from '../../../src/domain/text/calendarDates';
import { plainText } from '../../../src/domain/text/plainText';

const dates = (text: string): string[] =>
  calendarDates(plainText(text).plain).map(({ day, month, year }) =>
    [day, month, ...(year === null ? [] : [year])].join('/'),
  );

describe('a date is read', () => {
  test.each([
    ['03/12/2025', '3/12/2025'],
    ['3/3/2026', '3/3/2026'],
    ['06-3-2024', '6/3/2024'],
    ['03.12.2025', '3/12/2025'],
    ['03 – 8 – 2022', '3/8/2022'],
    ['03 / 03 / 2026', '3/3/2026'],
    ['03/11/25', '3/11/2025'],
    ['ngày 03/3/2026 (thứ Ba)', '3/3/2026'],
    ['(19.6.2025).', '19/6/2025'],
  ])('in figures: %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    ['ngày 03 tháng 12 năm 2025', '3/12/2025'],
    ['Ngày   03   tháng   12   năm   2025', '3/12/2025'],
    ['03 tháng 12, năm 2025', '3/12/2025'],
    ['ngày 03, tháng 12 năm 2025', '3/12/2025'],
    ['ngày 03 tháng 02/2026', '3/2/2026'],
    ['ngày mồng 3 tháng 10 năm 2025', '3/10/2025'],
    ['mùng 2 tháng 9', '2/9'],
    ['ngày05tháng7năm2025', '5/7/2025'],
    ['ngay 06 thang 11 nam 2023', '6/11/2023'],
    ['tối ngày 10 tháng 9', '10/9'],
  ])('in words: %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each([
    ['kỷ niệm 27/7', '27/7'],
    ['xong trước 31/7', '31/7'],
    ['ngày 5/7', '5/7'],
    ['ngày 3-2', '3/2'],
    ['ngày 3.2', '3/2'],
    ['hôm 05-6', '5/6'],
  ])('without its year: %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test('more than once in a line, in order, whatever the way of writing', () => {
    expect(dates('từ ngày 3 tháng 7 đến 31/7/2026, sơ kết 05-8-2026')).toEqual([
      '3/7',
      '31/7/2026',
      '5/8/2026',
    ]);
  });

  test('with the characters it stands in', () => {
    const plain = plainText('Hôm nay, ngày 03 tháng 12 năm 2025, tại').plain;
    const [found] = calendarDates(plain);
    expect(plain.slice(found?.start, found?.end)).toBe('03 thang 12 nam 2025');
  });
});

describe('no date is', () => {
  test.each([
    'có mặt 15/17',
    '24/24 giờ',
    '8:15/15',
    'Quy định số 399-QĐ/TW',
    'Hướng dẫn 05-HD/VPTW',
    '1.200.000 đồng',
    'đạt 3.5 tạ',
    'đạt 5-7%',
    'mất 1-2 ngày',
    '19.6',
    'tháng 3/2025',
    'năm 2025',
    '32/7',
    '0/7',
    '7/31',
    'ngày 1/13/2025',
    '10,5/7',
    '3/3/2026/4',
    '1.2.3.4',
    '',
  ])('in “%s”', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

test('the ISO form needs a year', () => {
  const date = { start: 0, end: 1, day: 3, month: 7 };
  expect(isoDate({ ...date, year: 2026 })).toBe('2026-07-03');
  expect(isoDate({ ...date, year: null })).toBeNull();
});

import { clockTimes, minutesBetween } from '../../../src/domain/text/clockTimes';
import { plainText } from '../../../src/domain/text/plainText';

const times = (text: string): string[] => clockTimes(plainText(text).plain).map(({ time }) => time);
const written = (text: string): string[] => {
  const { text: clean, plain } = plainText(text);
  return clockTimes(plain).map(({ start, end }) => clean.slice(start, end));
};

describe('a time of day is read', () => {
  test.each([
    ['14 giờ 00', '14:00'],
    ['14 giờ 00 phút', '14:00'],
    ['14 giờ', '14:00'],
    ['7 giờ 5 phút', '07:05'],
    ['14h', '14:00'],
    ['14h00', '14:00'],
    ['14h30', '14:30'],
    ['14h30’', '14:30'],
    ["14h30'", '14:30'],
    ['14H30', '14:30'],
    ['7h30p', '07:30'],
    ['19 h 30', '19:30'],
    ['14g30', '14:30'],
    ['14 g 30', '14:30'],
    ['14:30', '14:30'],
    ['14 : 30', '14:30'],
    ['hồi14h', '14:00'],
    ['lúc 14giờ30phút', '14:30'],
    ['14 gio 30', '14:30'],
    ['l4h3O', '14:30'],
    ['24 giờ', '24:00'],
  ])('from %s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });

  test.each([
    ['chín giờ', '09:00'],
    ['hai mươi mốt giờ', '21:00'],
    ['tám giờ ba mươi phút', '08:30'],
    ['mười bốn giờ rưỡi', '14:30'],
    ['không giờ', '00:00'],
  ])('in words: %s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });

  test.each([
    ['7 giờ rưỡi', '07:30'],
    ['16 giờ kém 15', '15:45'],
    ['16h kém 5', '15:55'],
    ['mười hai giờ kém mười lăm', '11:45'],
    ['0 giờ kém 10', '23:50'],
  ])('past or to the hour: %s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });

  test.each([
    ['2 giờ chiều', '14:00'],
    ['7 giờ 30 tối', '19:30'],
    ['7 giờ 30 phút tối', '19:30'],
    ['8 giờ rưỡi tối', '20:30'],
    ['11 giờ đêm', '23:00'],
    ['5 giờ sáng', '05:00'],
    ['14 giờ chiều', '14:00'],
  ])('with the part of the day: %s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });

  test('with a dot only behind a word that leads to a time', () => {
    expect(times('từ 19.15 đến 21.00')).toEqual(['19:15', '21:00']);
    expect(times('kết thúc lúc 21.05')).toEqual(['21:05']);
    expect(times('đạt 19.15 tấn')).toEqual([]);
  });

  test('more than once in a line, in order', () => {
    expect(times('Thời gian: 13h30-15 giờ 10, nghỉ lúc 14:20')).toEqual([
      '13:30',
      '15:10',
      '14:20',
    ]);
  });
});

test.each([
  ['vào hồi 14 giờ 00 phút, ngày', '14 giờ 00 phút'],
  ["lúc 7h30' tối", "7h30'"],
  ['lúc 9 giờ ngày 3/7', '9 giờ'],
])('its characters in “%s” are those of the time alone', (text, time) => {
  expect(written(text)).toEqual([time]);
});

describe('no time of day is', () => {
  test.each([
    'trực 24/24 giờ',
    'tán thành 8:15/15',
    'Quy định số 399-QĐ/TW',
    '1.200.000 đồng',
    'phiên bản v2.30',
    'đạt 14.30 tạ',
    '25 giờ',
    '14h75',
    '24 giờ 30',
    '16 giờ kém 75',
    '1:5',
    '399:20',
    '500g',
    '30 g phân',
    '15 hộ',
    '12 giống lúa',
    'ngày 14',
    'bao giờ',
    '',
  ])('in “%s”', (text) => {
    expect(times(text)).toEqual([]);
  });
});

test('minutes between two times are counted on one day', () => {
  expect(minutesBetween('14:00', '15:45')).toBe(105);
  expect(minutesBetween('07:30', '07:30')).toBe(0);
  expect(minutesBetween('22:00', '24:00')).toBe(120);
  expect(minutesBetween('15:00', '14:10')).toBe(-50);
});

import { plainText } from '../../../src/domain/text/plainText';
import {
  followedBy,
  vietnamese,
  vietnameseSource,
} from '../../../src/domain/text/vietnamesePattern';

const matches = (source: string, text: string): boolean =>
  vietnamese(source).test(plainText(text).plain);

test.each([
  ['thư ký', 'Thư ký: Lò Thị Ngân'],
  ['thư ký', 'THƯ KÝ'],
  ['thư ký', 'Thu ky'],
  ['thư ký', 'Thư kí'],
  ['thư ký', 'Thưký'],
  ['thư ký', 'Th ký'],
  ['chi ủy', 'chi uỷ'],
  ['lý do', 'lí do'],
  ['đường', 'đờng'],
  ['được', 'đợc'],
  ['địa điểm', 'Điạ điễm'],
  ['chủ (?:trì|tọa)', 'Chủ toạ'],
  ['hồi|lúc', 'hồi14h'],
  ['(?:có mặt ){0,2}đủ', 'có mặt đủ'],
])('%s is recognised in “%s”', (source, text) => {
  expect(matches(source, text)).toBe(true);
});

test.each([
  ['thư', 'thưởng'],
  ['ký', 'nhật kýa'],
  ['tổ', 'tốt'],
  ['chi bộ', 'chi  . bộ'],
  ['từ', 't'],
  ['bộ', 'bo2x bô-x'.replace('bo2x ', 'bom')],
])('%s is not recognised in “%s”', (source, text) => {
  expect(matches(source, text)).toBe(false);
});

test('escapes, classes and quantifiers keep their meaning', () => {
  expect(matches('[0-9]{1,2} ?giờ', '14giờ')).toBe(true);
  expect(matches('đ ?/ ?c', 'Đ / c')).toBe(true);
  expect(matches('[ăâ]n', 'an')).toBe(true);
  expect(matches('chi\\s+bộ', 'chi bộ')).toBe(true);
  expect(matches('chi\\s+bộ', 'chibộ')).toBe(false);
});

test('flags are passed on', () => {
  const found = plainText('vắng 1, vắng 2').plain.match(vietnamese('vắng', 'g'));
  expect(found).toHaveLength(2);
});

test('a source for longer patterns leaves the word borders to them', () => {
  expect(new RegExp(`^${vietnameseSource('thư')}`, 'u').test('thuong')).toBe(true);
});

describe('one word behind another', () => {
  const sent = (text: string, within: number): number =>
    followedBy(plainText(text).plain, vietnamese('gửi'), vietnamese('đảng viên'), within);

  test('tells where the first stands', () => {
    expect(sent('Dự thảo đã gửi qua Zalo cho đảng viên.', 40)).toBe('Dự thảo đã '.length);
  });

  test('looks no farther than it is told', () => {
    expect(sent('gửi qua nhóm Zalo của chi bộ cho đảng viên', 20)).toBe(-1);
  });

  test('stays within the clause', () => {
    expect(sent('Đã gửi. Các đảng viên nghe.', 60)).toBe(-1);
    expect(sent('Đã gửi; đảng viên nghe.', 60)).toBe(-1);
  });

  test('tries every place where the first stands', () => {
    expect(sent('Gửi sở. Gửi đảng viên.', 20)).toBe(8);
  });

  test('says -1 where either is missing', () => {
    expect(sent('Các đảng viên nghe.', 60)).toBe(-1);
    expect(sent('', 60)).toBe(-1);
  });
});

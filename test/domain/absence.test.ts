import { isSpecificReason } from '../../src/domain/absence';

test.each([
  'ốm',
  'đi công tác',
  'nghỉ thai sản',
  'không đi lại được',
  'con không có ai trông',
  'bận',
])('“%s” tells why', (reason) => {
  expect(isSpecificReason(reason)).toBe(true);
});

test.each([
  'không lý do',
  'không có lý do',
  'Không lí do.',
  '(không phép)',
  'vắng không phép',
  'không báo cáo',
  'KHÔNG CÓ LÝ DO',
  'khong ly do',
  'không lý do'.normalize('NFD'),
])('“%s” is on record but tells nothing', (reason) => {
  expect(isSpecificReason(reason)).toBe(false);
});

test('no reason given is not specific', () => {
  expect(isSpecificReason(null)).toBe(false);
});

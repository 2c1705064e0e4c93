import { withoutEnd, withoutStart } from '../../../src/domain/text/trimming';

test.each([
  ['Nhà văn hóa thôn. ,', ' ,.', 'Nhà văn hóa thôn'],
  ['a.b.', '.', 'a.b'],
  ['...', '.', ''],
  ['', '.', ''],
  ['abc', '', 'abc'],
])('the end of %j loses any of %j', (text, signs, rest) => {
  expect(withoutEnd(text, signs)).toBe(rest);
});

test.each([
  [' :- Hội trường', ' :-', 'Hội trường'],
  ['a-b', '-', 'a-b'],
  ['---', '-', ''],
  ['', '-', ''],
])('the beginning of %j loses any of %j', (text, signs, rest) => {
  expect(withoutStart(text, signs)).toBe(rest);
});

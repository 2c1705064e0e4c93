import { NUMBER_WORDS, numberFromWords } from '../../../src/domain/text/numberWords';
import { plainText } from '../../../src/domain/text/plainText';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** How a number up to ninety-nine is written, every usual way. */
function inWords(value: number): string[] {
  if (value < 10) return [DIGITS[value] as string];
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const lead = tens === 1 ? 'mười' : `${DIGITS[tens] as string} mươi`;
  if (ones === 0) return [lead];
  const last = [DIGITS[ones] as string];
  if (ones === 1 && tens > 1) last.unshift('mốt');
  if (ones === 4 && tens > 1) last.push('tư');
  if (ones === 5) last.unshift('lăm');
  return last.map((word) => `${lead} ${word}`);
}

const ALL = Array.from({ length: 100 }, (_, value) => value).flatMap((value) =>
  inWords(value).map((words) => ({ value, words })),
);
const WHOLE = new RegExp(`^${NUMBER_WORDS}$`, 'u');

test('every number up to ninety-nine is read from its words', () => {
  for (const { value, words } of ALL) {
    expect([words, numberFromWords(plainText(words).plain)]).toEqual([words, value]);
  }
});

test('the pattern matches the words of every such number, whole', () => {
  for (const { words } of ALL)
    expect([words, WHOLE.test(plainText(words).plain)]).toEqual([words, true]);
});

test('words that have lost the space between them still say their number', () => {
  for (const { value, words } of ALL) {
    const { plain } = plainText(words.replaceAll(' ', ''));
    expect([plain, numberFromWords(plain)]).toEqual([plain, value]);
  }
});

test('the pattern takes the longest number it can', () => {
  const found = new RegExp(NUMBER_WORDS, 'u').exec(plainText('hai mươi mốt đồng chí').plain);
  expect(found?.[0]).toBe('hai muoi mot');
});

test.each(['một trăm', 'hai mươi mươi', 'mười mười', 'ba ba', 'sáu bảy', 'đồng chí', 'hay', ''])(
  '%j is no number up to ninety-nine',
  (words) => {
    expect(numberFromWords(plainText(words).plain)).toBeNull();
  },
);

import fc from 'fast-check';
import { plainText, type EncodedSpan, type PlainText } from '../../../src/domain/text/plainText';
import { anyText, latinText, vietnameseText } from './vietnameseText';

function expectInStep({ text, plain, origin }: PlainText, original: string): void {
  expect(plain).toHaveLength(text.length);
  expect(origin).toHaveLength(text.length + 1);
  expect(origin[text.length]).toBe(original.length);
  let before = 0;
  for (const at of origin) {
    expect(at).toBeGreaterThanOrEqual(before);
    before = at;
  }
}

test('text, plain form and origin of any text run in step and end where it ends', () => {
  fc.assert(fc.property(anyText, (original) => expectInStep(plainText(original), original)));
});

test('any stretch in an old encoding leaves them in step', () => {
  const encoding = fc.constantFrom('tcvn3' as const, 'tcvn3-capitals' as const, 'vni' as const);
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), encoding, (original, a, b, kind) => {
      const start = Math.min(a, b, original.length);
      const end = Math.min(Math.max(a, b), original.length);
      const encoded: EncodedSpan[] = [{ start, end, encoding: kind }];
      expectInStep(plainText(original, encoded), original);
    }),
  );
});

test('a decomposed text reads as the composed one does', () => {
  fc.assert(
    fc.property(latinText, (original) => {
      expect(plainText(original.normalize('NFD')).plain).toBe(
        plainText(original.normalize('NFC')).plain,
      );
    }),
  );
});

test('a word found in the clean text is read off whole in the damaged original', () => {
  const spaces = fc.constantFrom(' ', '\u00a0', '  ', '\t', '\u200b ', '\n');
  const word = fc.constantFrom('Đồng', 'chí', 'Ượt', 'thư', 'ký', '15/17', 'H’Blinh', 'nghĩa');
  const words = fc.array(fc.tuple(word, spaces, fc.boolean()), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, (list) => {
      const written = list.map(([said, , nfd]) => (nfd ? said.normalize('NFD') : said));
      const original = written.map((said, i) => said + (list[i]?.[1] ?? '')).join('');
      const { text, origin } = plainText(original);
      let from = 0;
      list.forEach(([said], i) => {
        const at = text.indexOf(said, from);
        from = at + said.length;
        // Signs that nobody sees go with the word they stand behind.
        const found = original.slice(origin[at], origin[from]).replace(/\u200b$/u, '');
        expect(found).toBe(written[i]);
      });
    }),
  );
});

test('the plain form has neither capitals nor letters with marks', () => {
  fc.assert(
    fc.property(vietnameseText, (original) => {
      expect(plainText(original).plain).not.toMatch(/[A-Z\u00c0-\u024f\u1ea0-\u1ef9]/u);
    }),
  );
});

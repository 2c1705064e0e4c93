import {
  decodeLegacy,
  encodingOfFont,
  guessEncoding,
  type LegacyEncoding,
} from '../../../src/domain/text/legacyEncodings';

const decoded = (encoded: string, encoding: LegacyEncoding): string =>
  decodeLegacy(encoded, encoding)
    .map(({ text }) => text)
    .join('');

describe('TCVN3', () => {
  test.each([
    ['§¶ng Céng s¶n ViÖt Nam', 'Đảng Cộng sản Việt Nam'],
    ['Biªn b¶n häp chi bé', 'Biên bản họp chi bộ'],
    ['Th\u00ad ký: ®ång chÝ NguyÔn ThÞ H\u00ad¬ng', 'Thư ký: đồng chí Nguyễn Thị Hương'],
    ['v¾ng mÆt 02 ®/c', 'vắng mặt 02 đ/c'],
    ['¡ ¢ £ ¤ ¥ ¦ §', 'Ă Â Ê Ô Ơ Ư Đ'],
  ])('%s says %s', (encoded, text) => {
    expect(decoded(encoded, 'tcvn3')).toBe(text);
  });

  test('every small letter of Vietnamese has a place of its own', () => {
    const letters = 'àáảãạằắẳẵặầấẩẫậăâđèéẻẽẹềếểễệêìíỉĩịòóỏõọồốổỗộôờớởỡợơùúủũụừứửữựưỳýỷỹỵ';
    const codes = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
    const all = new Set(decodeLegacy(codes, 'tcvn3').map(({ text }) => text));
    expect([...letters].filter((letter) => !all.has(letter))).toEqual([]);
  });

  test('a capital font makes capitals of small letters', () => {
    expect(decoded('biªn b¶n', 'tcvn3-capitals')).toBe('BIÊN BẢN');
  });

  test('a sign outside the encoding stays, one unit for each of its own', () => {
    expect(decoded('bé 😀 é', 'tcvn3')).toBe('bộ 😀 ộ');
    expect(decodeLegacy('é 😀 é', 'tcvn3').map(({ start }) => start)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(decoded('ßx', 'tcvn3-capitals')).toHaveLength(2);
  });
});

describe('VNI', () => {
  test.each([
    ['Ñaûng Coäng saûn Vieät Nam', 'Đảng Cộng sản Việt Nam'],
    ['Bieân baûn hoïp chi boä', 'Biên bản họp chi bộ'],
    ['Thö kyù: ñoàng chí Nguyeãn Thò Höông', 'Thư ký: đồng chí Nguyễn Thị Hương'],
    ['vaéng maët 02 ñ/c', 'vắng mặt 02 đ/c'],
    ['ÑAÛNG UÛY – CHI BOÄ', 'ĐẢNG ỦY – CHI BỘ'],
    ['quyù, nghæ, lyù do, höôùng', 'quý, nghỉ, lý do, hướng'],
  ])('%s says %s', (encoded, text) => {
    expect(decoded(encoded, 'vni')).toBe(text);
  });

  test('a letter of two characters leads back to the first of them', () => {
    expect(decodeLegacy('boä x', 'vni')).toEqual([
      { text: 'b', start: 0 },
      { text: 'ộ', start: 1 },
      { text: ' ', start: 3 },
      { text: 'x', start: 4 },
    ]);
  });
});

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnArial Narrow', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capitals'],
  ['.VNARIALH', 'tcvn3-capitals'],
  ['VNI-Times', 'vni'],
  ['vni-helve', 'vni'],
  ['Times New Roman', null],
  ['Vni', null],
  ['', null],
])('the font %j stands for %j', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});

describe('a text whose fonts say nothing', () => {
  const TCVN3 =
    'Biªn b¶n häp chi bé th«n §«ng L¹ng th¸ng 10. §ång chÝ NguyÔn V¨n Hïng chñ tr×, cã mÆt 18 ®ång chÝ.';
  const VNI =
    'Bieân baûn hoïp chi boä thoân Ñoâng Laïng thaùng 10. Ñoàng chí Nguyeãn Vaên Huøng chuû trì, coù maët 18 ñoàng chí.';
  const UNICODE =
    'Biên bản họp chi bộ thôn Đông Lạng tháng 10. Đồng chí Nguyễn Văn Hùng chủ trì, có mặt 18 đồng chí.';

  test('is told to be in TCVN3 or VNI by its letter groups', () => {
    expect(guessEncoding(TCVN3)).toBe('tcvn3');
    expect(guessEncoding(VNI)).toBe('vni');
  });

  test.each([
    ['Unicode', UNICODE],
    ['decomposed Unicode', UNICODE.normalize('NFD')],
    ['text without marks', 'Bien ban hop chi bo thon Dong Lang thang 10, dong chi Hung chu tri.'],
    ['French', 'Le procès-verbal a été adopté à l’unanimité par les délégués présents ce soir.'],
    ['an old text too short to be judged', TCVN3.slice(0, 39)],
    ['nothing', ''],
  ])('%s is left as it is', (_, text) => {
    expect(guessEncoding(text)).toBeNull();
  });

  test('a quotation in an old encoding does not turn a Unicode text', () => {
    expect(guessEncoding(UNICODE.repeat(5) + VNI)).toBeNull();
  });
});

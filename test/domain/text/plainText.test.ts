import { BLANK, GAP, plainText } from '../../../src/domain/text/plainText';

const NFD = (text: string): string => text.normalize('NFD');

describe('letters', () => {
  test.each([
    ['composed', 'Đồng chí Nguyễn Thị Ượt'],
    ['decomposed', NFD('Đồng chí Nguyễn Thị Ượt')],
    ['half composed', 'Đô\u0300ng chí Nguyê\u0303n Thị Ươ\u0323t'],
  ])('%s marks give the same text', (_, original) => {
    const { text, plain } = plainText(original);
    expect(text).toBe('Đồng chí Nguyễn Thị Ượt');
    expect(plain).toBe('dong chi nguyen thi uot');
  });

  test.each([
    ['tone before circumflex', 'a\u0301\u0302', 'ấ'],
    ['dot below before circumflex', 'a\u0323\u0302', 'ậ'],
    ['tone before horn', 'o\u0301\u031b', 'ớ'],
    ['tone before breve', 'a\u0300\u0306', 'ằ'],
    ['a composed letter with its vowel mark behind', 'á\u0302', 'ấ'],
  ])('marks in the wrong order (%s) compose all the same', (_, original, letter) => {
    expect(plainText(original).text).toBe(letter);
  });

  test('a mark that no letter takes is dropped, a mark without a letter stands for itself', () => {
    expect(plainText('x\u0301\u0302\u0303 y').text).toBe('x y');
    expect(plainText('\u0301 a').text).toHaveLength(3);
  });

  test('the eth of old conversions is read as đ', () => {
    expect(plainText('Ðồng chí ði').text).toBe('Đồng chí đi');
  });

  test('capitals, typographic quotes, dashes and full-width signs fold away in the plain form only', () => {
    const { text, plain } = plainText('“BÍ THƯ” – H’Blinh：５％');
    expect(text).toBe('“BÍ THƯ” – H’Blinh：５％');
    expect(plain).toBe('"bi thu" - h\'blinh:5%');
  });

  test('signs outside the basic plane keep their two units', () => {
    expect(plainText('😀 ạ')).toMatchObject({ text: '😀 ạ', plain: '😀 a' });
  });
});

describe('space', () => {
  test.each([
    ['a no-break space', 'chi\u00a0bộ', 'chi bộ'],
    ['a narrow no-break space', 'chi\u202fbộ', 'chi bộ'],
    ['an ideographic space', 'chi\u3000bộ', 'chi bộ'],
    ['a line break', 'chi\nbộ', 'chi bộ'],
    ['three spaces', 'chi   bộ', 'chi bộ'],
    ['a space and a zero-width space', 'chi \u200bbộ', 'chi bộ'],
  ])('%s is one space', (_, original, text) => {
    expect(plainText(original).text).toBe(text);
  });

  test.each([
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['word joiner', '\u2060'],
    ['byte order mark', '\ufeff'],
    ['soft hyphen', '\u00ad'],
    ['direction mark', '\u202c'],
  ])('a %s inside a word vanishes', (_, sign) => {
    expect(plainText(`thư${sign} ký`).text).toBe('thư ký');
    expect(plainText(`th${sign}ư`).text).toBe('thư');
  });

  test.each([
    ['a tab', 'Thư ký\tChủ trì'],
    ['tabs and spaces', 'Thư ký \t \t Chủ trì'],
    ['four spaces', 'Thư ký    Chủ trì'],
    ['no-break spaces', 'Thư ký\u00a0\u00a0\u00a0\u00a0\u00a0Chủ trì'],
  ])('%s between columns is one gap', (_, original) => {
    expect(plainText(original).text).toBe(`Thư ký${GAP}Chủ trì`);
  });
});

describe('places to fill in', () => {
  test.each([
    ['dots', 'Vắng: ........ đồng chí'],
    ['four dots', 'Vắng: .... đồng chí'],
    ['underscores', 'Vắng: ______ đồng chí'],
    ['an ellipsis', 'Vắng: … đồng chí'],
    ['ellipses', 'Vắng: ……… đồng chí'],
    ['a mixture', 'Vắng: …..__.. đồng chí'],
  ])('%s are one blank', (_, original) => {
    expect(plainText(original)).toMatchObject({
      text: `Vắng: ${BLANK} đồng chí`,
      plain: `vang: ${BLANK} dong chi`,
    });
  });

  test.each(['1.200 cây.', 'v.v...', 'PGS.TS. Tiệp', 'a_b', '..'])(
    'the dots of %j stay as they are',
    (original) => {
      expect(plainText(original).text).toBe(original);
    },
  );
});

describe('scanned digits', () => {
  test.each([
    ['l5 đảng viên', '15 dang vien'],
    ['2O đồng chí', '20 dong chi'],
    ['có mặt I9', 'co mat 19'],
    ['l4h30', '14h30'],
    ['l4h3O', '14h30'],
    ['14h3O phút', '14h30 phut'],
    ['1O/12', '10/12'],
  ])('%s reads %s', (original, plain) => {
    expect(plainText(original).plain).toBe(plain);
  });

  test.each(['ol', 'ô li', 'lo 5 việc', 'tổ 5 lo', 'H2O', 'b1o'])(
    'the letters of %j stay letters',
    (original) => {
      expect(plainText(original).plain).not.toMatch(/\d{2}/u);
    },
  );

  test('what is shown keeps the letters that were written', () => {
    expect(plainText('l5').text).toBe('l5');
  });
});

describe('old encodings', () => {
  test('a stretch in TCVN3 is decoded where it stands', () => {
    const original = 'Chi bộ: §¶ng viªn';
    const encoded = [{ start: 8, end: original.length, encoding: 'tcvn3' as const }];
    expect(plainText(original, encoded)).toMatchObject({
      text: 'Chi bộ: Đảng viên',
      plain: 'chi bo: dang vien',
    });
  });

  test('a stretch in VNI is decoded and every letter leads back to where it began', () => {
    const original = 'Ñoàng chí Höng';
    const encoded = [{ start: 0, end: original.length, encoding: 'vni' as const }];
    const { text, origin } = plainText(original, encoded);
    expect(text).toBe('Đồng chí Hưng');
    expect(original.slice(origin[text.indexOf('Hưng')], origin[text.length])).toBe('Höng');
    expect(original.slice(origin[1], origin[2])).toBe('oà');
  });

  test('TCVN3 in a capital font gives capitals', () => {
    const original = '®¶ng bé';
    expect(plainText(original, [{ start: 0, end: 7, encoding: 'tcvn3-capitals' }]).text).toBe(
      'ĐẢNG BỘ',
    );
  });

  test('two stretches with Unicode between them keep their own encodings', () => {
    const original = 'bé - bộ - boä';
    const { text } = plainText(original, [
      { start: 0, end: 2, encoding: 'tcvn3' },
      { start: 10, end: 13, encoding: 'vni' },
    ]);
    expect(text).toBe('bộ - bộ - bộ');
  });

  test('blanks and gaps inside an encoded stretch fold as everywhere', () => {
    const original = 'Th­ ký:\t........  ';
    expect(plainText(original, [{ start: 0, end: original.length, encoding: 'tcvn3' }]).text).toBe(
      `Thư ký:${GAP}${BLANK} `,
    );
  });
});

describe('the way back to the original', () => {
  test('a match is read off in the original with its marks, its odd spaces and its hyphens', () => {
    const original = `1. ${NFD('Thời')}\u00a0${NFD('gian')}: ${NFD('nhà vă\u00adn hóa')}   thôn`;
    const { text, origin } = plainText(original);
    const at = text.indexOf('Thời gian');
    expect(original.slice(origin[at], origin[at + 'Thời gian'.length])).toBe(
      `${NFD('Thời')}\u00a0${NFD('gian')}`,
    );
    const place = text.indexOf('văn hóa');
    expect(original.slice(origin[place], origin[place + 'văn hóa'.length])).toBe(
      NFD('vă\u00adn hóa'),
    );
  });

  test('an empty text gives an empty result', () => {
    const { text, plain, origin } = plainText('');
    expect([text, plain, [...origin]]).toEqual(['', '', [0]]);
  });

  test('a text of some length is folded whole', () => {
    const original = 'Đồng chí An: nhất trí. '.repeat(2000);
    const { text, plain } = plainText(original);
    expect(text).toBe(original);
    expect(plain).toBe('dong chi an: nhat tri. '.repeat(2000));
  });
});

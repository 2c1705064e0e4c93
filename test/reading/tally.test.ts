import { plainText } from '../../src/domain/text/plainText';
import { readTallies } from '../../src/reading/tally';

/** What a sentence counts, in the order in which it stands there. */
function tallied(sentence: string): string[] {
  return readTallies(plainText(sentence).plain)
    .sort((a, b) => a.start - b.start)
    .map(({ field, value, base }) => `${field}=${value}${base === null ? '' : `/${base}`}`);
}

describe('the figures of a vote', () => {
  test.each<[string, readonly string[]]>([
    ['tán thành 18/18 đảng viên chính thức', ['for=18/18']],
    ['18/18 đồng chí nhất trí', ['for=18/18']],
    ['22/22 đảng viên chính thức có mặt giơ thẻ tán thành', ['for=22/22']],
    ['Đồng ý: 17 phiếu. Không đồng ý: 01 phiếu.', ['for=17', 'against=1']],
    ['tán thành 16; không tán thành 01; ý kiến khác 01', ['for=16', 'against=1', 'other=1']],
    ['19 tán thành; 0 không tán thành; 0 ý kiến khác', ['for=19', 'against=0', 'other=0']],
    ['đồng ý 25, không đồng ý 0, ý kiến khác 0', ['for=25', 'against=0', 'other=0']],
    ['28/28 ĐVCT giơ thẻ đ/ý; k/đ/ý 0; YK khác 0', ['for=28/28', 'against=0', 'other=0']],
    ['biểu quyết nhất trí 100%', ['percent=100']],
    ['nhất trí 23/23 (100%)', ['for=23/23', 'percent=100']],
    ['Tỷ lệ tán thành đạt 95,5%', ['percent=95.5']],
    ['mười tám đồng chí giơ tay tán thành', ['for=18']],
    ['100% đảng viên chính thức (17/17) tán thành', ['percent=100', 'for=17/17']],
  ])('of “%s”', (sentence, tallies) => {
    expect(tallied(sentence)).toEqual(tallies);
  });
});

describe('the papers of a secret ballot', () => {
  test.each([
    ['Số phiếu phát ra: 18', 'issued=18'],
    ['thu về 17 phiếu', 'returned=17'],
    ['Số phiếu hợp lệ: 16', 'valid=16'],
    ['Số phiếu không hợp lệ: 01', 'invalid=1'],
    ['phiếu trắng: 2', 'other=2'],
  ])('“%s”', (sentence, tally) => {
    expect(tallied(sentence)).toEqual([tally]);
  });
});

describe('votes said not to have been cast', () => {
  test.each<[string, readonly string[]]>([
    ['không ai phản đối', ['against=0']],
    ['không có đồng chí nào không tán thành', ['against=0']],
    ['18/18 tán thành, không có ý kiến khác', ['for=18/18', 'other=0']],
    ['Không tán thành: không. Ý kiến khác: không.', ['against=0', 'other=0']],
  ])('“%s”', (sentence, tallies) => {
    expect(tallied(sentence)).toEqual(tallies);
  });
});

test('the characters of a tally hold both its figure and its word', () => {
  const { plain } = plainText('Nghị quyết: tán thành 18/18.');
  const [tally] = readTallies(plain);
  expect(plain.slice(tally?.start, tally?.end)).toBe('tan thanh 18/18');
});

describe('no tally is', () => {
  test.each([
    'có mặt 20 đồng chí',
    'giao đồng chí Khải 2 việc',
    '41 hộ đồng ý hiến đất',
    'ngày 27/7 tri ân thương binh',
    'biểu quyết ngày 03/7/2026',
    'đạt 98,5% chỉ tiêu',
    '02 đảng viên dự bị dự nhưng không biểu quyết',
    'nghị quyết số 18',
  ])('in “%s”', (sentence) => {
    expect(tallied(sentence)).toEqual([]);
  });

  test('in the number of a point', () => {
    expect(tallied('2. Tán thành: 18')).toEqual(['for=18']);
  });
});

import type { Paragraph, Snapshot } from '../../src/document/snapshot';
import type { Line } from '../../src/reading/line';
import { linesOf } from '../../src/reading/lines';
import { textToSnapshot } from '../corpus/textToSnapshot';

const linesIn = (text: string): Line[] => linesOf(textToSnapshot(text));

/** One paragraph with something about it that a text cannot say. */
function linesOfParagraph(text: string, more: Partial<Paragraph>): Line[] {
  const [paragraph] = textToSnapshot('x').paragraphs;
  const snapshot: Snapshot = {
    ...textToSnapshot(''),
    paragraphs: [{ ...(paragraph as Paragraph), text, ...more }],
  };
  return linesOf(snapshot);
}

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

describe('a line is', () => {
  test('a paragraph, an empty one too', () => {
    const lines = linesIn('Chủ trì: An\n\nThư ký: Ba');
    expect(texts(lines)).toEqual(['Chủ trì: An', '', 'Thư ký: Ba']);
    expect(lines.map(({ isEmpty }) => isEmpty)).toEqual([false, true, false]);
    expect(lines.map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  test('what stands between two line breaks of a paragraph', () => {
    const [first, second] = linesOfParagraph('Chủ trì: An\nThư ký: Ba', {});
    expect(second?.text).toBe('Thư ký: Ba');
    expect(first?.evidence(0)).toEqual([{ paragraph: 0, start: 0, end: 11, text: 'Chủ trì: An' }]);
    expect(second?.evidence(8)).toEqual([{ paragraph: 0, start: 20, end: 22, text: 'Ba' }]);
  });

  test('a row of a table, its cells parted by gaps and freed of the space at their edges', () => {
    const [line] = linesIn('|\t 1 \tLê Thị Nga\t nằm viện');
    expect(line?.text).toBe('1\tLê Thị Nga\tnằm viện');
    expect(line?.cells().map(({ text }) => text)).toEqual(['1', 'Lê Thị Nga', 'nằm viện']);
    expect(line).toMatchObject({ table: 0, row: 0, first: 0, last: 2 });
  });

  test('a row whose empty cells keep their places', () => {
    const [line] = linesIn('|\t\tLê Thị Nga\t');
    expect(line?.cells().map(({ text }) => text)).toEqual(['', 'Lê Thị Nga', '']);
    expect(line?.columns().map(({ text }) => text)).toEqual(['Lê Thị Nga']);
  });

  test('each sentence of a very long paragraph', () => {
    const sentence = 'Đồng chí Khải đề nghị sửa cống đầu làng trước mùa mưa năm nay.';
    const text = Array.from({ length: 20 }, () => sentence).join(' ');
    const lines = linesIn(text);
    expect(lines).toHaveLength(20);
    expect(lines[19]?.evidence()[0]).toMatchObject({
      paragraph: 0,
      end: text.length,
      text: sentence,
    });
  });

  test('never longer than four thousand characters', () => {
    const lines = linesIn('a'.repeat(9000));
    expect(texts(lines).map(({ length }) => length)).toEqual([4000, 4000, 1000]);
    expect(texts(lines).join('')).toBe('a'.repeat(9000));
  });

  test('listed where Word numbers the paragraph', () => {
    expect(linesOfParagraph('Lê Thị Nga', { listLevel: 0 })[0]?.listed).toBe(true);
    expect(linesOfParagraph('Lê Thị Nga', {})[0]?.listed).toBe(false);
  });

  test('one of a table that knows its head', () => {
    const [head, row] = linesIn('|\tHọ và tên\tLý do\n|\tLê Thị Nga\tnằm viện');
    expect(row?.head).toBe(head);
    expect(head?.head).toBe(head);
  });
});

describe('what a form asks for is not what the minute says', () => {
  test('an instruction in brackets is space', () => {
    expect(linesIn('Địa điểm: [ghi nơi họp]')[0]?.plain.trim()).toBe('dia diem:');
  });

  test('a prompt that stands for a value is a blank, however its letters are written', () => {
    for (const text of ['Chủ trì: [họ và tên]', 'Chủ trì: [họ và tên]'.normalize('NFD')]) {
      expect(linesIn(text)[0]?.plain).toBe('chu tri: …');
    }
  });

  test('a placeholder that nobody has filled is a blank', () => {
    const [line] = linesOfParagraph('Chủ trì: Bấm để nhập họ tên', {
      placeholders: [{ start: 9, end: 27 }],
    });
    expect(line?.plain).toBe('chu tri: …');
  });

  test('an option that is not ticked is space, a ticked one stays', () => {
    const [line] = linesIn('Xếp loại: ☐ Tốt ☒ Khá ☐ Trung bình');
    expect(line?.plain).toContain('☒ kha');
    expect(line?.plain).not.toMatch(/tot|trung binh/u);
  });

  test('a remark in brackets stays', () => {
    expect(linesIn('Đồng chí Nga [1] vắng')[0]?.plain).toContain('[1]');
  });
});

describe('an old encoding', () => {
  const TCVN3 = 'Chñ tr×: ®ång chÝ NguyÔn V¨n Hïng';

  test('is read where its font says so', () => {
    const legacyFonts = [{ start: 0, end: TCVN3.length, font: '.VnTime' }];
    const [line] = linesOfParagraph(TCVN3, { legacyFonts });
    expect(line?.text).toBe('Chủ trì: đồng chí Nguyễn Văn Hùng');
    expect(line?.evidence(18)).toEqual([
      { paragraph: 0, start: 18, end: 33, text: 'NguyÔn V¨n Hïng' },
    ]);
  });

  test('is left alone where a modern font says so', () => {
    const legacyFonts = [{ start: 0, end: TCVN3.length, font: 'Times New Roman' }];
    expect(linesOfParagraph(TCVN3, { legacyFonts })[0]?.text).toBe(TCVN3);
  });

  test('is guessed from the whole document where no font says anything', () => {
    const lines = linesIn(`${TCVN3}\nTh\u00ad ký: ®ång chÝ TrÇn ThÞ B×nh, cã mÆt 18 ®ång chÝ`);
    expect(lines[1]?.text).toBe('Thư ký: đồng chí Trần Thị Bình, có mặt 18 đồng chí');
  });
});

describe('evidence', () => {
  test('has one piece for each cell it touches, without the space at its edges', () => {
    const [line] = linesIn('|\tThư ký\tChủ trì');
    expect(line?.evidence()).toEqual([
      { paragraph: 0, start: 0, end: 6, text: 'Thư ký' },
      { paragraph: 1, start: 0, end: 7, text: 'Chủ trì' },
    ]);
  });

  test('keeps the original letters', () => {
    const written = 'Thư ký:  Nguyễn\u00a0Thị Hoa'.normalize('NFD');
    const [line] = linesIn(written);
    const at = line?.text.indexOf('Nguyễn');
    expect(line?.evidence(at).map(({ text }) => text)).toEqual([
      'Nguyễn\u00a0Thị Hoa'.normalize('NFD'),
    ]);
  });

  test('of an empty or blank stretch is none', () => {
    const [line] = linesIn('a   b');
    expect(line?.evidence(1, 2)).toEqual([]);
    expect(line?.evidence(3, 3)).toEqual([]);
  });
});

test('how far right a word stands is counted as a typewriter would', () => {
  const [tabs] = linesIn('\tTHƯ KÝ\t\tCHỦ TỌA');
  expect(tabs?.visualColumn(tabs.text.indexOf('THƯ'))).toBe(8);
  expect(tabs?.visualColumn(tabs.text.indexOf('CHỦ'))).toBe(24);
  const [cells] = linesIn('|\tTHƯ KÝ\tCHỦ TỌA');
  expect(cells?.visualColumn(cells.text.indexOf('CHỦ'))).toBe(40);
});

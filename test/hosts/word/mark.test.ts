import type { DocumentHost } from '../../../src/hosts/documentHost';
import type { Snapshot } from '../../../src/document/snapshot';
import { createWordHost } from '../../../src/hosts/word/wordHost';
import { bodyDocx } from '../../word-host/bodyDocx';
import { type OpenWord, openWord, type WordOptions } from '../../word-host/openWord';
import { WORD_2021, withQuirks } from '../../word-host/profile';
import { evidenceOf, markOf } from './evidence';
import { line, MINUTE, paragraph, PLACE, run } from './minute';

let word: OpenWord;
let host: DocumentHost;
let snapshot: Snapshot;
let before: string;

async function open(docx: Uint8Array, options: Omit<WordOptions, 'docx'> = {}): Promise<void> {
  word = await openWord({ docx, ...options });
  host = createWordHost();
  snapshot = await host.read();
  before = word.document.documentXml();
}

/** The text of the runs the document shows in yellow. */
function yellow(): string[] {
  const runs = word.document.documentXml().split('<w:r>');
  return runs
    .filter((xml) => xml.includes('<w:highlight w:val="yellow"/>'))
    .map((xml) => /<w:t[^>]*>([^<]*)</u.exec(xml)?.[1] ?? '');
}

afterEach(() => word.close());

describe('marking', () => {
  test('paints exactly the characters of the evidence', async () => {
    await open(MINUTE);
    expect(await host.mark([markOf(snapshot, PLACE.attendance, 'có mặt: 25')])).toBe(1);
    expect(yellow()).toEqual(['có mặt: 25']);
  });

  test('tells two equal lines of the minute apart', async () => {
    await open(MINUTE);
    await host.mark([markOf(snapshot, PLACE.secondVote, '25')]);
    await host.clearMarks();
    expect(word.document.documentXml()).toBe(before);
    await host.mark([markOf(snapshot, PLACE.secondVote, '25')]);
    const [upToFirstVote = '', rest = ''] = word.document
      .documentXml()
      .split('Biểu quyết kết luận');
    expect(upToFirstVote).not.toContain('yellow');
    expect(rest).toContain('yellow');
  });

  test('tells two equal words of one paragraph apart', async () => {
    await open(bodyDocx(line('Có mặt 25, tán thành 25, không tán thành 0.')));
    await host.mark([markOf(snapshot, 0, '25', 1)]);
    expect(word.document.documentXml()).toContain('Có mặt 25, tán thành </w:t>');
    expect(yellow()).toEqual(['25']);
  });

  test('takes out the marks of the call before', async () => {
    await open(MINUTE);
    await host.mark([markOf(snapshot, PLACE.title, 'BIÊN BẢN')]);
    await host.mark([markOf(snapshot, PLACE.absentee, 'Bình')]);
    expect(yellow()).toEqual(['Bình']);
  });

  test('finds the words of a document that is written in decomposed letters', async () => {
    await open(bodyDocx(line('Chủ trì: đồng chí Lò Văn Thắng, bí thư.'.normalize('NFD'))));
    const words = 'Lò Văn Thắng'.normalize('NFD');
    expect(await host.mark([markOf(snapshot, 0, words)])).toBe(1);
    expect(yellow()).toEqual([words]);
  });

  test('takes a caret for a caret', async () => {
    await open(bodyDocx(line('Diện tích 300 m^2 đất ruộng.')));
    await host.mark([markOf(snapshot, 0, 'm^2 đất')]);
    expect(yellow()).toEqual(['m^2 đất']);
  });

  test('marks the beginning of a passage that is too long for Word to search', async () => {
    const opinion = 'Đồng chí Mai phát biểu ý kiến về công tác thủy lợi của thôn. '
      .repeat(8)
      .trim();
    await open(bodyDocx(line(opinion)));
    await host.mark([markOf(snapshot, 0, opinion)]);
    const [marked = ''] = yellow();
    expect(opinion.startsWith(`${marked} `)).toBe(true);
    expect(marked.length).toBeGreaterThan(200);
    expect(marked.length).toBeLessThanOrEqual(255);
  });

  test('marks the first line of a passage of several lines', async () => {
    const twoLines = '<w:r><w:t>Thư ký</w:t><w:br/><w:t>Hà Thị Lan</w:t></w:r>';
    await open(bodyDocx(paragraph(twoLines)));
    await host.mark([markOf(snapshot, 0, 'Thư ký\nHà Thị Lan')]);
    expect(yellow()).toEqual(['Thư ký']);
  });

  test('counts only what it could mark, and leaves out what has changed since it was read', async () => {
    await open(MINUTE);
    word.document.type(PLACE.attendance, 19, 21, '28');
    const marks = [
      markOf(snapshot, PLACE.attendance, '27 đồng chí'),
      markOf(snapshot, PLACE.last, '21 giờ 15 phút'),
    ];
    expect(await host.mark(marks)).toBe(1);
    expect(yellow()).toEqual(['21 giờ 15 phút']);
  });

  test('leaves out evidence that is not of the document it read', async () => {
    await open(MINUTE);
    const evidence = { paragraph: PLACE.title, start: 0, end: 8, text: 'NGHỊ QUYẾT' };
    expect(await host.mark([{ finding: 'meeting-time', evidence }])).toBe(0);
    expect(word.document.documentXml()).toBe(before);
  });

  test('leaves out words that Word cannot search because something was deleted among them', async () => {
    const deletion = '<w:del w:id="1"><w:r><w:delText>26</w:delText></w:r></w:del>';
    const docx = bodyDocx(paragraph(run('Tổng số '), deletion, run('27 đồng chí')));
    await open(docx, { profile: withQuirks(WORD_2021, { deletionsBreakSearch: true }) });
    expect(await host.mark([markOf(snapshot, 0, 'số 27'), markOf(snapshot, 0, '27')])).toBe(1);
    expect(yellow()).toEqual(['27']);
  });

  test('does not take other words for those that Word could not search', async () => {
    const deletion = '<w:del w:id="1"><w:r><w:delText>6</w:delText></w:r></w:del>';
    const docx = bodyDocx(paragraph(run('2'), deletion, run('7 đảng viên, 27 có mặt')));
    await open(docx, { profile: withQuirks(WORD_2021, { deletionsBreakSearch: true }) });
    expect(await host.mark([markOf(snapshot, 0, '27')])).toBe(0);
    expect(word.document.documentXml()).toBe(before);
  });

  test('takes the same three round trips however long the document and the list', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => line(`Ý kiến thứ ${i + 1} của đảng viên.`));
    await open(bodyDocx(lines.join('')));
    const marks = lines.map((_, i) => markOf(snapshot, i, 'đảng viên'));
    const start = word.roundTrips();
    expect(await host.mark(marks)).toBe(300);
    expect(word.roundTrips() - start).toBe(3);
    await host.clearMarks();
    expect(word.roundTrips() - start).toBe(4);
  });
});

describe('taking marks out', () => {
  test('gives back the document to the byte, over runs and highlights of the user', async () => {
    await open(MINUTE);
    const marks = [
      markOf(snapshot, PLACE.attendance, 'đảng viên: 27 đồng chí'),
      markOf(snapshot, PLACE.attendance, '27'),
      markOf(snapshot, PLACE.secondVote, 'Tán thành: 25 đồng chí.'),
      markOf(snapshot, PLACE.opinion, 'Lò Thị Mai'),
    ];
    expect(await host.mark(marks)).toBe(4);
    expect(word.document.documentXml()).not.toBe(before);
    await host.clearMarks();
    expect(word.document.documentXml()).toBe(before);
    expect(word.settings.size).toBe(0);
  });

  test('holds on to nothing in Word afterwards', async () => {
    await open(MINUTE);
    await host.mark([markOf(snapshot, PLACE.title, 'BIÊN BẢN')]);
    await host.clearMarks();
    await host.read();
    expect(word.executor.keptObjects).toBe(0);
  });

  test('leaves a word alone that the user has painted in two colours', async () => {
    await open(bodyDocx(paragraph(run('27'), run('0', 'cyan'), run(' đồng chí'))));
    expect(await host.mark([markOf(snapshot, 0, '270 đồng chí')])).toBe(0);
    expect(word.document.documentXml()).toBe(before);
  });

  test('works in a Word that does not take null for no colour', async () => {
    await open(MINUTE, { profile: withQuirks(WORD_2021, { noNullHighlight: true }) });
    await host.mark([markOf(snapshot, PLACE.attendance, '27 đồng chí')]);
    await host.clearMarks();
    expect(word.document.documentXml()).toBe(before);
  });

  test('leaves no colour in text the user has typed into a mark', async () => {
    await open(MINUTE);
    await host.mark([markOf(snapshot, PLACE.last, '21 giờ 15 phút')]);
    const start = snapshot.paragraphs[PLACE.last]?.text.indexOf('15') ?? -1;
    word.document.type(PLACE.last, start, start + 2, '45');
    await host.clearMarks();
    expect(word.document.documentXml()).toBe(before.replace('21 giờ 15', '21 giờ 45'));
  });

  test('goes on when a marked paragraph has been deleted', async () => {
    await open(MINUTE);
    await host.mark([
      markOf(snapshot, PLACE.firstVote, 'Tán thành'),
      markOf(snapshot, PLACE.last, 'Chủ trì'),
    ]);
    word.document.removeParagraph(PLACE.firstVote);
    await host.clearMarks();
    expect(yellow()).toEqual([]);
    expect(word.settings.size).toBe(0);
  });

  test('takes out marks that were saved with the document and are found again', async () => {
    await open(MINUTE);
    await host.mark([
      markOf(snapshot, PLACE.attendance, '27 đồng chí'),
      markOf(snapshot, PLACE.secondVote, '25'),
    ]);
    const saved = word.document.save();
    const { settings } = word;
    word.close();
    word = await openWord({ docx: saved, settings });
    expect(yellow()).toEqual(['27', 'đồng', 'chí', '25']);
    await createWordHost().clearMarks();
    expect(word.document.documentXml()).toBe(before);
    expect(word.settings.size).toBe(0);
  });

  test('says so when a saved mark is in text that was edited meanwhile, and takes out the rest', async () => {
    await open(MINUTE);
    await host.mark([
      markOf(snapshot, PLACE.firstVote, 'Tán thành'),
      markOf(snapshot, PLACE.last, 'Chủ trì'),
    ]);
    const end = snapshot.paragraphs[PLACE.firstVote]?.text.length ?? 0;
    word.document.type(PLACE.firstVote, end, end, ' (100%)');
    await expect(createWordHost().clearMarks()).rejects.toMatchObject({ code: 'marks-lost' });
    expect(yellow()).toEqual(['Tán thành']);
    await expect(createWordHost().clearMarks()).resolves.toBeUndefined();
  });

  test('leaves a mark of the user in an equal line, where its own is not to be found', async () => {
    await open(MINUTE);
    await host.mark([markOf(snapshot, PLACE.firstVote, 'Tán thành')]);
    word.document.removeParagraph(PLACE.firstVote);
    const pen = paragraph(run('Tán thành', 'cyan'), run(': 25 đồng chí.'));
    const { settings } = word;
    word.close();
    await open(bodyDocx(pen), { settings });
    await expect(host.clearMarks()).rejects.toMatchObject({ code: 'marks-lost' });
    expect(word.document.documentXml()).toBe(before);
  });

  test('is content with a saved mark that the user has taken out', async () => {
    await open(MINUTE);
    await host.mark([markOf(snapshot, PLACE.firstVote, 'Tán thành')]);
    const { settings } = word;
    word.close();
    await open(MINUTE, { settings });
    await expect(host.clearMarks()).resolves.toBeUndefined();
    expect(word.document.documentXml()).toBe(before);
  });

  test('keeps no text of the document in the ledger', async () => {
    await open(MINUTE);
    await host.mark([markOf(snapshot, PLACE.opinion, 'Lò Thị Mai')]);
    expect([...word.settings.values()].join()).not.toContain('Mai');
  });

  test('ignores a setting of that name that is no ledger', async () => {
    await open(MINUTE, { settings: new Map([['thu-ky-chi-bo.marks', '[{"place":"x"}]']]) });
    await host.clearMarks();
    expect(word.document.documentXml()).toBe(before);
  });
});

describe('a request that fails', () => {
  test('in the middle of marking leaves the document as it was', async () => {
    await open(MINUTE);
    word.executor.failOnce('Font.HighlightColor=', 'GeneralException', 1);
    const marks = [
      markOf(snapshot, PLACE.title, 'BIÊN BẢN'),
      markOf(snapshot, PLACE.last, 'Chủ trì'),
    ];
    await expect(host.mark(marks)).rejects.toMatchObject({ code: 'unexpected' });
    expect(word.document.documentXml()).toBe(before);
    expect(word.settings.size).toBe(0);
  });

  test('in a protected document is told as such, in Vietnamese', async () => {
    await open(MINUTE, { profile: withQuirks(WORD_2021, { readOnly: true }) });
    const marking = host.mark([markOf(snapshot, PLACE.title, 'BIÊN BẢN')]);
    await expect(marking).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('Chưa sửa được văn bản'),
      detail: 'AccessDenied (Font.highlightColor)',
    });
    expect(word.document.documentXml()).toBe(before);
  });

  test('because the Find dialog is open says to close it', async () => {
    await open(MINUTE, { profile: withQuirks(WORD_2021, { findDialogOpen: true }) });
    const marking = host.mark([{ finding: 'chair', evidence: evidenceOf(snapshot, 2, 'BIÊN') }]);
    await expect(marking).rejects.toMatchObject({ code: 'find-dialog-open' });
  });
});

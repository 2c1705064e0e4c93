import type { DocumentHost } from '../../../src/hosts/documentHost';
import type { Snapshot } from '../../../src/document/snapshot';
import { createWordHost } from '../../../src/hosts/word/wordHost';
import { bodyDocx } from '../../word-host/bodyDocx';
import { type OpenWord, openWord } from '../../word-host/openWord';
import { type Profile, WORD_2021, withQuirks } from '../../word-host/profile';
import { evidenceOf } from './evidence';
import { line, MINUTE, paragraph, PLACE, run } from './minute';

let word: OpenWord;
let host: DocumentHost;
let snapshot: Snapshot;

async function open(docx: Uint8Array, profile: Profile = WORD_2021): Promise<void> {
  word = await openWord({ docx, profile });
  host = createWordHost();
  snapshot = await host.read();
}

afterEach(() => word.close());

test('selects the words a finding rests on and changes nothing', async () => {
  await open(MINUTE);
  const before = word.document.documentXml();
  expect(await host.goTo(evidenceOf(snapshot, PLACE.absentee, 'Văn Bình'))).toBe(true);
  expect(word.document.selectedText()).toBe('Văn Bình');
  expect(word.document.documentXml()).toBe(before);
});

test('goes to the second of two equal lines', async () => {
  await open(MINUTE);
  await host.goTo(evidenceOf(snapshot, PLACE.secondVote, 'Tán thành'));
  expect(word.document.selection.start.paragraph).toBe(word.document.paragraphAt(PLACE.secondVote));
});

test('finds its place again after the user has added and removed lines before it', async () => {
  await open(MINUTE);
  word.document.removeParagraph(PLACE.title);
  expect(await host.goTo(evidenceOf(snapshot, PLACE.secondVote, 'Tán thành'))).toBe(true);
  expect(word.document.selection.start.paragraph).toBe(
    word.document.paragraphAt(PLACE.secondVote - 1),
  );
});

test('says that a passage is gone when its text was changed, and selects nothing', async () => {
  await open(MINUTE);
  word.document.type(PLACE.absentee, 0, 6, 'Trần');
  word.document.select(PLACE.title);
  expect(await host.goTo(evidenceOf(snapshot, PLACE.absentee, 'Văn Bình'))).toBe(false);
  expect(word.document.selectedText()).toBe('');
});

test('does not guess between equal lines when the lines around them have changed', async () => {
  await open(bodyDocx(['Mở đầu', 'Nhất trí', 'Giữa', 'Nhất trí', 'Cuối'].map(line).join('')));
  word.document.type(0, 0, 6, 'Khai mạc');
  word.document.removeParagraph(2);
  word.document.type(3, 0, 4, 'Kết thúc');
  expect(await host.goTo(evidenceOf(snapshot, 1, 'Nhất trí'))).toBe(false);
});

test('selects the whole paragraph where Word cannot search the words', async () => {
  const deletion = '<w:del w:id="1"><w:r><w:delText>26</w:delText></w:r></w:del>';
  const docx = bodyDocx(paragraph(run('Tổng số '), deletion, run('27 đồng chí')));
  await open(docx, withQuirks(WORD_2021, { deletionsBreakSearch: true }));
  expect(await host.goTo(evidenceOf(snapshot, 0, 'số 27'))).toBe(true);
  expect(word.document.selectedText()).toBe('Tổng số 27 đồng chí');
});

test('finds words in a paragraph of which Word tells what was deleted, too', async () => {
  const deletion = '<w:del w:id="1"><w:r><w:delText>26</w:delText></w:r></w:del>';
  const docx = bodyDocx(paragraph(run('Tổng số '), deletion, run('27 đồng chí')) + line('Hết.'));
  await open(docx, withQuirks(WORD_2021, { deletionsInText: true }));
  expect(await host.goTo(evidenceOf(snapshot, 0, '27 đồng chí'))).toBe(true);
  expect(word.document.selectedText()).toBe('27 đồng chí');
});

test('selects the paragraph of evidence that has no words', async () => {
  await open(MINUTE);
  const nowhere = { paragraph: PLACE.last, start: 0, end: 0, text: '' };
  expect(await host.goTo(nowhere)).toBe(true);
  expect(word.document.selectedText()).toBe(snapshot.paragraphs[PLACE.last]?.text);
});

test('cannot go into a text box, which Word keeps apart', async () => {
  const box =
    '<w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>' +
    `${line('THƯ KÝ')}</w:txbxContent></v:textbox></w:pict></w:r>`;
  await open(bodyDocx(paragraph(run('Nơi ký:'), box) + line('Lưu: chi bộ.')));
  const inBox = snapshot.paragraphs.findIndex(({ text }) => text === 'THƯ KÝ');
  const behind = snapshot.paragraphs.findIndex(({ text }) => text === 'Lưu: chi bộ.');
  expect(await host.goTo(evidenceOf(snapshot, inBox, 'THƯ KÝ'))).toBe(false);
  expect(await host.goTo(evidenceOf(snapshot, behind, 'chi bộ'))).toBe(true);
  expect(word.document.selectedText()).toBe('chi bộ');
});

test('takes three round trips', async () => {
  await open(MINUTE);
  const start = word.roundTrips();
  await host.goTo(evidenceOf(snapshot, PLACE.last, '21 giờ'));
  expect(word.roundTrips() - start).toBe(3);
});

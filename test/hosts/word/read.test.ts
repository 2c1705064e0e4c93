import { openDocx } from '../../../src/document/openDocx';
import { readSnapshot } from '../../../src/document/readSnapshot';
import { createWordHost } from '../../../src/hosts/word/wordHost';
import { bodyDocx } from '../../word-host/bodyDocx';
import { type OpenWord, openWord } from '../../word-host/openWord';
import { WORD_2016 } from '../../word-host/profile';
import { line, MINUTE } from './minute';

let word: OpenWord;

afterEach(() => word.close());

test('a document read in Word gives the snapshot that its file gives', async () => {
  word = await openWord({ docx: MINUTE });
  const snapshot = await createWordHost().read();
  expect(snapshot).toEqual(readSnapshot(openDocx(MINUTE)));
  expect(snapshot.paragraphs).toHaveLength(15);
  expect(snapshot.headers).toEqual(['Lưu hành nội bộ']);
});

test('reading takes one round trip however long the document', async () => {
  const lines = Array.from({ length: 400 }, (_, i) => line(`Đảng viên thứ ${i + 1}: có mặt.`));
  word = await openWord({ docx: bodyDocx(lines.join('')) });
  expect((await createWordHost().read()).paragraphs).toHaveLength(400);
  expect(word.roundTrips()).toBe(1);
});

test('reading sees what the user has just typed', async () => {
  word = await openWord({ docx: MINUTE });
  const host = createWordHost();
  await host.read();
  word.document.type(2, 0, 8, 'NGHỊ QUYẾT');
  expect((await host.read()).paragraphs[2]?.text).toBe('NGHỊ QUYẾT SINH HOẠT CHI BỘ');
});

test('a Word that is too old is told so before anything is asked of it', async () => {
  word = await openWord({ docx: MINUTE, profile: WORD_2016 });
  await expect(createWordHost().read()).rejects.toMatchObject({
    code: 'word-too-old',
    message: expect.stringContaining('Word 2021'),
  });
  expect(word.roundTrips()).toBe(0);
});

test('a Word that answers with an error of its own gives its code, not its words', async () => {
  word = await openWord({ docx: MINUTE });
  word.executor.failOnce('Body.GetOoxml', 'GeneralException');
  await expect(createWordHost().read()).rejects.toMatchObject({
    code: 'unexpected',
    detail: 'GeneralException (Body.getOoxml)',
  });
});

test('Office.js asks for nothing but its own files', async () => {
  word = await openWord({ docx: MINUTE });
  await createWordHost().read();
  expect(word.strayRequests).toEqual([]);
});

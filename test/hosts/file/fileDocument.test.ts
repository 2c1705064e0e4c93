import { DocumentError } from '../../../src/document/documentError';
import { emptyMeeting } from '../../../src/domain/meeting';
import { FileDocument } from '../../../src/hosts/file/fileDocument';
import { sectionFragment } from '../../../src/writing/fillForm';
import { newDocument } from '../../../src/writing/newDocument';
import { sampleMeeting } from '../../../src/writing/samples';

const GOOD = newDocument('minutes-regular', sampleMeeting('regular'));
const RATING = sectionFragment('rating', emptyMeeting('regular'));

const texts = async (file: FileDocument): Promise<readonly string[]> =>
  (await file.read()).paragraphs.map(({ text }) => text);

test('what is no document is refused when it is opened', () => {
  expect(() => new FileDocument(new Uint8Array())).toThrow(DocumentError);
});

test('a fragment is read, kept and saved with the document', async () => {
  const file = new FileDocument(GOOD);
  const before = await texts(file);
  await file.insert(RATING, { at: 'after', paragraph: before.length - 1 });
  const after = await texts(file);
  expect(after.length).toBeGreaterThan(before.length);
  expect(await texts(new FileDocument(await file.save()))).toEqual(after);
});

test('there is no cursor outside Word, so what is meant for it comes last', async () => {
  const file = new FileDocument(GOOD);
  await file.insert(RATING, { at: 'selection' });
  const after = await texts(file);
  expect(after.findLastIndex((text) => text.includes('tự chấm'))).toBeGreaterThan(
    after.findIndex((text) => text.includes('NGƯỜI GHI BIÊN BẢN')),
  );
});

test('an insertion that fails leaves the document as it was', async () => {
  const file = new FileDocument(GOOD);
  const before = await texts(file);
  await expect(file.insert(RATING, { at: 'after', paragraph: 9999 })).rejects.toThrow();
  expect(await texts(file)).toEqual(before);
  expect(await texts(new FileDocument(await file.save()))).toEqual(before);
});

test('a passage holds only where exactly its text stands', async () => {
  const file = new FileDocument(GOOD);
  const all = await texts(file);
  const paragraph = all.findIndex((text) => text.startsWith('Có mặt'));
  const there = { paragraph, start: 0, end: 6, text: 'Có mặt' };
  const end = all[paragraph]?.length ?? 0;
  await expect(
    file.holds([
      there,
      { ...there, text: 'Vắng ặ' },
      { ...there, paragraph: paragraph + 1 },
      { ...there, paragraph: 9999 },
      { paragraph, start: end, end, text: '' },
      { paragraph, start: end + 5, end: end + 5, text: '' },
    ]),
  ).resolves.toEqual([true, false, false, false, true, false]);
});

test('a document of many pages is shown as bare text', async () => {
  const opinions = Array.from({ length: 2100 }, () => ({ speaker: 'A Lăng', text: 'nhất trí.' }));
  const long = newDocument('minutes-regular', { ...sampleMeeting('regular'), opinions });
  const preview = await new FileDocument(long).preview();
  expect(preview.kind).toBe('plain');
  await expect(new FileDocument(GOOD).preview()).resolves.toMatchObject({ kind: 'laid-out' });
});

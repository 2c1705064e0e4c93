import { bodyDocx } from './bodyDocx';
import { type OpenWord, openWord } from './openWord';
import { WORD_2016 } from './profile';

const LINES = ['Đồng chí Vàng A Sình', 'Đồng chí Lò Thị Mai'];
const DOCX = bodyDocx(LINES.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join(''));

let word: OpenWord;

afterEach(() => word.close());

/** Runs requests and gives the code of the error they end in. */
async function codeOf(batch: (context: Word.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Word.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'none';
}

test('Office.js starts in it as in Word for Windows with Vietnamese menus', async () => {
  word = await openWord({ docx: DOCX });
  const { host, platform } = await Office.onReady();
  expect([host, platform]).toEqual([Office.HostType.Word, Office.PlatformType.PC]);
  expect(Office.context.displayLanguage).toBe('vi-VN');
  expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
  expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
  expect(word.strayRequests).toEqual([]);
});

test('what is not simulated is refused by name, not answered with a default', async () => {
  word = await openWord({ docx: DOCX });
  const code = await codeOf(async (context) => {
    context.document.body.getHtml();
    await context.sync();
  });
  expect(code).toBe('NotImplemented');
});

test('a property that was not loaded cannot be read', async () => {
  word = await openWord({ docx: DOCX });
  const code = await codeOf(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    await context.sync();
    return paragraph.text;
  });
  expect(code).toBe('PropertyNotLoaded');
});

test('what comes before the failing request of a batch has been done', async () => {
  word = await openWord({ docx: DOCX });
  const code = await codeOf(async (context) => {
    const paragraph = context.document.body.paragraphs.getLast();
    paragraph.select();
    paragraph.insertOoxml('<no-package/>', 'Replace');
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
  expect(word.document.selectedText()).toBe(LINES[1]);
});

test('what is reached through a null object is a null object', async () => {
  word = await openWord({ docx: DOCX });
  await Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    const behind = last.getNextOrNullObject();
    const furtherBehind = behind.getNextOrNullObject();
    furtherBehind.load('text');
    await context.sync();
    expect(behind.isNullObject).toBe(true);
    expect(furtherBehind.isNullObject).toBe(true);
  });
});

test('a range keeps to its text while the user types before and inside it', async () => {
  word = await openWord({ docx: DOCX });
  await Word.run(async (context) => {
    const hits = context.document.body.paragraphs.getFirst().search('Vàng A Sình');
    hits.load('text');
    await context.sync();
    word.document.type(0, 0, 8, 'Đ/c');
    word.document.type(0, 9, 10, 'Anh');
    const [hit] = hits.items;
    hit?.load('text');
    await context.sync();
    expect(hit?.text).toBe('Vàng Anh Sình');
  });
});

test('an object that was deleted is gone', async () => {
  word = await openWord({ docx: DOCX });
  const code = await codeOf(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    paragraph.load('text');
    await context.sync();
    word.document.removeParagraph(0);
    paragraph.load('text');
    await context.sync();
  });
  expect(code).toBe('ItemNotFound');
});

test('Word 2016 does not know the members that came later', async () => {
  word = await openWord({ docx: DOCX, profile: WORD_2016 });
  const code = await codeOf(async (context) => {
    context.document.body.paragraphs.getFirst();
    await context.sync();
  });
  expect(code).toBe('ApiNotFound');
});

test('a search takes at most 255 characters', async () => {
  word = await openWord({ docx: DOCX });
  const code = await codeOf(async (context) => {
    context.document.body.paragraphs.getFirst().search('x'.repeat(256)).load('text');
    await context.sync();
  });
  expect(code).toBe('SearchStringInvalidOrTooLong');
});

test('a saved document is the document', async () => {
  word = await openWord({ docx: DOCX });
  word.document.type(1, 9, 19, 'Hà Văn Pâng');
  const saved = word.document.save();
  word.close();
  word = await openWord({ docx: saved });
  expect(word.document.texts()).toEqual([LINES[0], 'Đồng chí Hà Văn Pâng']);
});

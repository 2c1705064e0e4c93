import { emptyMeeting } from '../../../src/domain/meeting';
import type { DocumentHost, Place } from '../../../src/hosts/documentHost';
import type { Snapshot } from '../../../src/document/snapshot';
import { createWordHost } from '../../../src/hosts/word/wordHost';
import { fillForm, sectionFragment } from '../../../src/writing/fillForm';
import { FORM_IDS } from '../../../src/writing/forms/form';
import type { Fragment } from '../../../src/writing/fragment';
import { SECTION_IDS } from '../../../src/writing/sections/sectionId';
import { bodyDocx } from '../../word-host/bodyDocx';
import { type OpenWord, openWord } from '../../word-host/openWord';
import { type Profile, WORD_2021, withQuirks } from '../../word-host/profile';
import { joined } from '../../word-host/runs';
import { parseXml, serializeXml } from '../../word-host/xml';
import { markOf } from './evidence';
import { control, line, MINUTE, PLACE, table } from './minute';

const STYLE =
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="TkcbMuc"><w:name w:val="Tkcb Muc"/></w:style>';

/** A section of two paragraphs in a style of its own. */
const SECTION: Fragment = {
  body:
    '<w:p><w:pPr><w:pStyle w:val="TkcbMuc"/></w:pPr><w:r><w:t>Ý kiến bảo lưu</w:t></w:r></w:p>' +
    line('Không có đảng viên bảo lưu ý kiến.'),
  styles: { TkcbMuc: STYLE },
};

/** A Word that leaves behind all that a Word may leave behind. */
const messy = withQuirks(WORD_2021, {
  strayParagraphAfterOoxml: true,
  singleParagraphLosesItsForm: true,
});

let word: OpenWord;
let host: DocumentHost;
let snapshot: Snapshot;
let before: string;

async function open(docx: Uint8Array, profile: Profile = WORD_2021): Promise<void> {
  word = await openWord({ docx, profile });
  host = createWordHost();
  snapshot = await host.read();
  before = word.document.documentXml();
}

/** Inserts the section and tells what stands around it; everything else must be as it was. */
async function insertedBetween(place: Place, fragment = SECTION): Promise<[string, string]> {
  await host.insert(fragment, place);
  const [left = '', right = '', ...more] = word.document.documentXml().split(fragment.body);
  expect(more).toEqual([]);
  expect(left + right).toBe(before);
  return [left, right];
}

const firstTextOf = (xml: string): string => /<w:t[^>]*>([^<]*)<\/w:t>/u.exec(xml)?.[1] ?? '';

/** The fragment written as the simulated Word writes its document. */
function canonical({ body, styles }: Fragment): Fragment {
  const { elements } = joined(parseXml(`<w:body>${body}</w:body>`));
  return { body: elements.map(serializeXml).join(''), styles };
}

afterEach(() => word.close());

describe('a fragment goes in', () => {
  test('behind a paragraph, and nothing else changes', async () => {
    await open(MINUTE);
    const [left, right] = await insertedBetween({ at: 'after', paragraph: PLACE.firstVote });
    expect(left.endsWith(line('Tán thành: 25 đồng chí.'))).toBe(true);
    expect(right.startsWith(line('Biểu quyết kết luận:'))).toBe(true);
  });

  test('before a paragraph', async () => {
    await open(MINUTE);
    const [, right] = await insertedBetween({ at: 'before', paragraph: PLACE.title });
    expect(right.startsWith(line('BIÊN BẢN SINH HOẠT CHI BỘ'))).toBe(true);
  });

  test('at the beginning, before a table that stands there', async () => {
    await open(MINUTE);
    const [, right] = await insertedBetween({ at: 'start' });
    expect(right.startsWith('<w:tbl>')).toBe(true);
  });

  test('at the end, before an empty last line', async () => {
    await open(bodyDocx(`${line('Biên bản kết thúc.')}<w:p/>`));
    const [left, right] = await insertedBetween({ at: 'end' });
    expect(left.endsWith(line('Biên bản kết thúc.'))).toBe(true);
    expect(right.startsWith('<w:p/><w:sectPr>')).toBe(true);
  });

  test.each([
    ['clean', WORD_2021],
    ['messy', messy],
  ])('at the end of a document in a %s Word, where one empty line stays', async (_, profile) => {
    await open(MINUTE, profile);
    await host.insert(SECTION, { at: 'end' });
    const texts = word.document.texts();
    expect(texts.slice(-3)).toEqual(['Ý kiến bảo lưu', 'Không có đảng viên bảo lưu ý kiến.', '']);
    expect(texts.slice(0, -3)).toEqual(snapshot.paragraphs.map(({ text }) => text));
  });

  test('in an empty document before its one empty line', async () => {
    await open(bodyDocx('<w:p/>'));
    await insertedBetween({ at: 'end' });
  });

  test('behind the paragraph with the cursor', async () => {
    await open(MINUTE);
    word.document.select(PLACE.secondVote, 4);
    const [left] = await insertedBetween({ at: 'selection' });
    expect(left.endsWith(line('Tán thành: 25 đồng chí.'))).toBe(true);
  });

  test('with its style, and leaves the styles of the document as they are', async () => {
    await open(MINUTE);
    const resident = STYLE.replace('Tkcb Muc', 'Của văn bản');
    const redefining = { ...SECTION, styles: { TkcbMuc: STYLE, Heading1: resident } };
    await host.insert(redefining, { at: 'after', paragraph: PLACE.title });
    const { elements } = word.document.styles;
    expect(elements.map(({ attributes }) => attributes['w:styleId'])).toEqual([
      'Normal',
      'Heading1',
      'TkcbMuc',
    ]);
  });

  test('where its neighbour went, when lines were added before it', async () => {
    await open(MINUTE);
    word.document.removeParagraph(PLACE.title);
    before = word.document.documentXml();
    const [, right] = await insertedBetween({ at: 'before', paragraph: PLACE.attendance });
    expect(firstTextOf(right)).toBe('Tổng số đảng viên: ');
  });
});

describe('a place that belongs to something larger is beside the whole of it', () => {
  test('a cell: behind the table', async () => {
    await open(MINUTE);
    const [left] = await insertedBetween({ at: 'after', paragraph: PLACE.absentee });
    expect(left.endsWith('</w:tbl>')).toBe(true);
    expect(left).toContain('Nằm viện');
  });

  test('a cell of a table in a table: before the outer one', async () => {
    const inner = table([line('Lò Văn Pâng')]);
    await open(bodyDocx(line('Vắng:') + table([inner + line('Ốm')]) + line('Hết.')));
    const [left] = await insertedBetween({ at: 'before', paragraph: 1 });
    expect(left.endsWith(line('Vắng:'))).toBe(true);
  });

  test('a control: behind it', async () => {
    await open(MINUTE);
    const [left] = await insertedBetween({ at: 'after', paragraph: PLACE.opinion });
    expect(left.endsWith('</w:sdt>')).toBe(true);
  });

  test('a control in a control: behind the outer one', async () => {
    const inner = control('ho-ten', line('Vàng A Sình'));
    await open(bodyDocx(control('y-kien', inner + line('nhất trí')) + line('Hết.')));
    const [left] = await insertedBetween({ at: 'after', paragraph: 0 });
    expect(left.endsWith(`${line('nhất trí')}</w:sdtContent></w:sdt>`)).toBe(true);
  });

  test('a control in a cell: behind the table', async () => {
    await open(bodyDocx(table([control('ly-do', line('Nằm viện')) + line('')]) + line('Hết.')));
    const [left] = await insertedBetween({ at: 'after', paragraph: 0 });
    expect(left.endsWith('</w:tbl>')).toBe(true);
  });

  test('a table in a control: behind the control', async () => {
    await open(bodyDocx(control('vang', table([line('Nằm viện')]) + line('')) + line('Hết.')));
    const [left] = await insertedBetween({ at: 'after', paragraph: 0 });
    expect(left.endsWith('</w:sdt>')).toBe(true);
  });

  test('the cursor in a cell: behind the table', async () => {
    await open(MINUTE);
    word.document.select(PLACE.absentee);
    const [left] = await insertedBetween({ at: 'selection' });
    expect(left.endsWith('</w:tbl>')).toBe(true);
  });

  test('too many tables in one another: refused', async () => {
    let nested = line('Trong cùng');
    for (let depth = 0; depth < 7; depth += 1) nested = table([nested + line('')]);
    await open(bodyDocx(nested + line('Hết.')));
    const inserting = host.insert(SECTION, { at: 'after', paragraph: 0 });
    await expect(inserting).rejects.toMatchObject({ code: 'place-too-deep' });
    expect(word.document.documentXml()).toBe(before);
  });
});

describe('what Word leaves behind is cleared away', () => {
  const oneLine: Fragment = {
    body: SECTION.body.slice(0, SECTION.body.indexOf('</w:p>') + 6),
    styles: SECTION.styles,
  };

  test('in a Word that adds an empty paragraph of its own', async () => {
    await open(MINUTE, messy);
    await insertedBetween({ at: 'after', paragraph: PLACE.firstVote });
  });

  test('for a single paragraph, whose style stays its own', async () => {
    await open(MINUTE, messy);
    await insertedBetween({ at: 'after', paragraph: PLACE.firstVote }, oneLine);
  });

  test('but not an empty line of the user beside it', async () => {
    await open(bodyDocx(`${line('Một')}<w:p/><w:p/>${line('Hai')}`), messy);
    await insertedBetween({ at: 'after', paragraph: 1 }, oneLine);
  });

  test('nor the paragraph that keeps two tables apart', async () => {
    const list: Fragment = { body: table([line('Đảng viên được miễn')]), styles: {} };
    await open(bodyDocx(line('Danh sách') + table([line('Đảng viên vắng')]) + line('Hết.')), messy);
    await host.insert(list, { at: 'after', paragraph: 0 });
    expect(word.document.texts()).toEqual([
      'Danh sách',
      'Đảng viên được miễn',
      '',
      'Đảng viên vắng',
      'Hết.',
    ]);
  });

  test('and a fragment that ends with a table leaves none before a line of text', async () => {
    const list: Fragment = { body: table([line('Đảng viên được miễn')]), styles: {} };
    await open(MINUTE, messy);
    await insertedBetween({ at: 'after', paragraph: PLACE.firstVote }, list);
  });
});

describe('the document stays as it was', () => {
  test('when the place can no longer be told', async () => {
    await open(MINUTE);
    word.document.type(PLACE.firstVote, 0, 4, 'Đồng ý');
    word.document.type(PLACE.secondVote, 0, 4, 'Đồng ý');
    before = word.document.documentXml();
    await expect(host.insert(SECTION, { at: 'after', paragraph: 8 })).rejects.toMatchObject({
      code: 'document-changed',
      message: expect.stringContaining('Hãy kiểm tra lại văn bản'),
    });
    expect(word.document.documentXml()).toBe(before);
  });

  test('when the cursor is in the header', async () => {
    await open(MINUTE);
    word.document.selectHeader();
    const inserting = host.insert(SECTION, { at: 'selection' });
    await expect(inserting).rejects.toMatchObject({ code: 'outside-body' });
    expect(word.document.documentXml()).toBe(before);
  });

  test('when Word is protected against editing', async () => {
    await open(MINUTE, withQuirks(WORD_2021, { readOnly: true }));
    const inserting = host.insert(SECTION, { at: 'end' });
    await expect(inserting).rejects.toMatchObject({ code: 'read-only' });
    expect(word.document.documentXml()).toBe(before);
  });

  test('when Word refuses the fragment after it has made room for it', async () => {
    await open(MINUTE);
    word.executor.failOnce('Paragraph.InsertOoxml', 'GeneralException');
    const inserting = host.insert(SECTION, { at: 'after', paragraph: PLACE.firstVote });
    await expect(inserting).rejects.toMatchObject({ code: 'unexpected' });
    expect(word.document.documentXml()).toBe(before);
  });
});

test('an empty paragraph that cannot be taken back is owned up to', async () => {
  await open(MINUTE);
  word.executor.failOnce('Paragraph.InsertOoxml', 'GeneralException');
  word.executor.failOnce('Paragraph.Delete', 'GeneralException');
  await expect(host.insert(SECTION, { at: 'after', paragraph: 2 })).rejects.toMatchObject({
    code: 'empty-paragraph-left',
    message: expect.stringContaining('Ctrl+Z'),
  });
});

test('a fragment that is in counts as inserted, though looking back at it failed', async () => {
  await open(MINUTE);
  word.executor.failOnce('Paragraph.GetPreviousOrNullObject', 'GeneralException');
  await host.insert(SECTION, { at: 'after', paragraph: PLACE.title });
  expect(word.document.texts()).toContain('Ý kiến bảo lưu');
});

test('a fragment that is in counts as inserted, though an empty line could not be cleared', async () => {
  await open(MINUTE);
  word.executor.failOnce('Paragraph.Delete', 'GeneralException');
  await host.insert(SECTION, { at: 'after', paragraph: PLACE.title });
  expect(word.document.texts()).toContain('Ý kiến bảo lưu');
});

test('an insertion takes four round trips at a place, three at an end or the cursor', async () => {
  await open(MINUTE);
  const trips = async (place: Place): Promise<number> => {
    const start = word.roundTrips();
    await host.insert(SECTION, place);
    return word.roundTrips() - start;
  };
  expect(await trips({ at: 'after', paragraph: PLACE.title })).toBe(4);
  expect(await trips({ at: 'start' })).toBe(3);
  expect(await trips({ at: 'selection' })).toBe(3);
});

test('an insertion takes the marks out, which spoke of the document before it', async () => {
  await open(MINUTE);
  await host.mark([markOf(snapshot, PLACE.attendance, '27 đồng chí')]);
  await insertedBetween({ at: 'after', paragraph: PLACE.firstVote });
});

test.each([...SECTION_IDS])('the section “%s” goes in between two lines as it is', async (id) => {
  await open(bodyDocx(line('Một') + line('Hai')), messy);
  const fragment = sectionFragment(id, emptyMeeting('regular'));
  await insertedBetween({ at: 'after', paragraph: 0 }, canonical(fragment));
});

test.each([...FORM_IDS])('the form “%s” goes into an empty document as it is', async (id) => {
  await open(bodyDocx('<w:p/>'), messy);
  const fragment = fillForm(id, emptyMeeting('regular'));
  await insertedBetween({ at: 'start' }, canonical(fragment));
});

test('the empty line that ends a form stays where Word leaves nothing behind', async () => {
  await open(bodyDocx('<w:p/>'));
  const fragment = fillForm('minutes-regular', emptyMeeting('regular'));
  await insertedBetween({ at: 'start' }, canonical(fragment));
});

test('a section ends where it ended: no page setup is added or taken away', async () => {
  const section =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr></w:p>';
  await open(bodyDocx(line('Phụ lục') + section + line('Biên bản')));
  await insertedBetween({ at: 'after', paragraph: 1 });
});

import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { CHECKS } from '../../src/checks';
import { newDocument } from '../../src/writing/newDocument';
import { sampleMeeting } from '../../src/writing/samples';
import { textToDocx } from '../document/textToDocx';
import { thuKy } from './commandLine';

jest.setTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thu-ky-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, bytes: Uint8Array | string): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const complete = (): string =>
  put('đủ.docx', newDocument('minutes-regular', sampleMeeting('regular')));
const withGaps = (): string =>
  put(
    'thiếu.docx',
    textToDocx(
      'BIÊN BẢN HỌP CHI BỘ THÁNG 5/2026\nThời gian: 14 giờ 00, ngày 04/5/2026\nTổng số đảng viên: 12; có mặt 10; vắng 3',
    ),
  );
const notMinutes = (): string =>
  put(
    'kế hoạch.docx',
    textToDocx('KẾ HOẠCH\nsinh hoạt chuyên đề năm 2026\nChi bộ thôn Nà Lốc có 20 đảng viên.'),
  );

interface Report {
  readonly version: number;
  readonly rulePack: string;
  readonly documents: readonly {
    readonly file: string;
    readonly kind: string | null;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly facts: Readonly<Record<string, unknown>> | null;
    readonly checks: readonly { readonly id: string; readonly outcome: string }[];
  }[];
}
const report = (...args: readonly string[]): Report & { code: number | null } => {
  const { code, out } = thuKy('check', '--format', 'json', ...args);
  return { code, ...(JSON.parse(out) as Report) };
};

test('a complete minute ends with 0 and the others with 1', () => {
  expect(thuKy('check', complete()).code).toBe(0);
  expect(thuKy('check', notMinutes()).code).toBe(0);
  expect(thuKy('check', complete(), withGaps()).code).toBe(1);
});

test('json is one object with every document in the order given and every check in it', () => {
  const files = [withGaps(), complete(), notMinutes()];
  const { version, rulePack, documents } = report(...files);
  expect({ version, rulePack }).toEqual({ version: 1, rulePack: 'central-2026' });
  expect(documents.map(({ file, kind }) => [file, kind])).toEqual([
    [files[0], 'regular'],
    [files[1], 'regular'],
    [files[2], 'not-minutes'],
  ]);
  for (const { checks } of documents) {
    expect(checks.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
  }
  expect(documents[0]?.facts).toMatchObject({ total: 12, present: 10, absent: 3, place: null });
  const arithmetic = documents[0]?.checks.find(({ id }) => id === 'attendance-arithmetic');
  expect(arithmetic?.outcome).toBe('contradictory');
});

test('text names what is missing, why it matters and what to do; csv has a line a check', () => {
  const { out } = thuKy('check', withGaps());
  expect(out).toContain('[Thiếu] Biên bản chưa ghi địa điểm họp.');
  const csv = thuKy('check', '--format', 'csv', withGaps()).out;
  expect(csv.split('\n')[0]).toBe('\ufefffile,kind,id,outcome,severity,message,error');
  expect(csv).toContain(',meeting-place,missing,');
});

describe('files that are no readable minute', () => {
  const zip = (parts: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  const ole = (text: string): Uint8Array =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(504),
      Buffer.from(text, 'utf16le'),
      Buffer.alloc(512),
    ]);
  const document = (inside: string): string =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:document>`;

  const bad: readonly (readonly [string, string, () => Uint8Array | string])[] = [
    ['an empty file', 'empty-file', () => new Uint8Array()],
    ['an old .doc', 'old-doc', () => ole('WordDocument')],
    ['an encrypted .docx', 'encrypted', () => ole('EncryptedPackage')],
    ['a PDF by another name', 'pdf', () => '%PDF-1.7\n1 0 obj\n'],
    ['a text file', 'not-docx', () => 'Biên bản họp chi bộ'],
    ['a truncated zip', 'damaged-zip', () => textToDocx('BIÊN BẢN').slice(0, 300)],
    ['a zip bomb', 'too-large', () => zip({ 'word/document.xml': ' '.repeat(300_000_000) })],
    ['a DOCTYPE', 'doctype', () => zip({ 'word/document.xml': `<!DOCTYPE x>${document('')}` })],
    ['no document part', 'no-document-part', () => zip({ '[Content_Types].xml': types })],
    ['ill-formed XML', 'damaged-xml', () => zip({ 'word/document.xml': '<w:document><w:p>' })],
  ];

  test.each(bad)(
    '%s is refused with code %s while the others are still judged',
    (name, code, make) => {
      const file = put(`${name.replaceAll(/\W/g, '-')}.docx`, make());
      const { code: exit, documents } = report(file, complete());
      expect(exit).toBe(2);
      expect(documents[0]?.error?.code).toBe(code);
      // What happened and what to do next, in Vietnamese, with no trace of the program's insides.
      expect(documents[0]?.error?.message).toMatch(
        /[ăâđêôơưạảấầẩậắằặẹẻẽếềểệịỏọốồổộớờởợụủứừửựỳỵỷỹ]/i,
      );
      expect(documents[0]?.error?.message).not.toMatch(/Error|undefined|\bat \//);
      expect(documents[1]?.error).toBeNull();
    },
  );

  test('a missing file and a folder are told apart, and a folder never stops the rest', () => {
    const { code, documents } = report(join(folder, 'không có.docx'), folder, complete());
    expect(code).toBe(2);
    expect(documents.map(({ error }) => error?.code ?? null)).toEqual([
      'unreadable-file',
      'unreadable-file',
      null,
    ]);
    expect(documents[0]?.error?.message).toContain('Không tìm thấy tệp');
    expect(documents[1]?.error?.message).toContain('thư mục');
  });

  test('a document without a paragraph has its result, not an error', () => {
    const empty = put('không đoạn.docx', zip({ 'word/document.xml': document('<w:body/>') }));
    const { code, documents } = report(empty);
    expect([code, documents[0]?.kind, documents[0]?.error]).toEqual([0, 'not-minutes', null]);
  });
});

test('an unknown format, pack or command is refused with the way to call it', () => {
  for (const args of [
    ['check', '--format', 'xml', complete()],
    ['check', '--pack', 'trung-uong-1990', complete()],
    ['check'],
    ['kiem-tra'],
    ['check', '--khong-co'],
  ]) {
    const { code, out, err } = thuKy(...args);
    expect([args, code, out]).toEqual([args, 2, '']);
    expect(err.length).toBeGreaterThan(20);
  }
});

test("an office's own pack changes what is judged and is named in the report", () => {
  const pack = put(
    'quy định riêng.json',
    JSON.stringify({
      id: 'xa-dac-thu',
      title: 'Quy định của Đảng ủy xã cho chi bộ ít đảng viên',
      reviewed: '2026-11-22',
      extends: 'central-2026',
      thresholds: { shortestMeeting: 180 },
    }),
  );
  const { rulePack, documents } = report('--pack', pack, complete());
  expect(rulePack).toBe('xa-dac-thu');
  const duration = documents[0]?.checks.find(({ id }) => id === 'duration-90');
  expect(duration?.outcome).toBe('missing');
});

test('a pack with wrong fields is refused and every wrong field is named', () => {
  const pack = put('sai.json', '{"id":"X","extends":"central-2026","thresholds":{"tuoi":1}}');
  const { code, err } = thuKy('check', '--pack', pack, complete());
  expect(code).toBe(2);
  for (const field of ['id', 'title', 'reviewed', 'thresholds']) expect(err).toContain(field);
});

test('a copy of a file is judged exactly like the file', () => {
  const file = withGaps();
  const copy = join(folder, 'bản sao.docx');
  copyFileSync(file, copy);
  const [a, b] = report(file, copy).documents;
  expect(b?.checks).toEqual(a?.checks);
});

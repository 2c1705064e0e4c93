import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocx } from '../../src/document/openDocx';
import { readSnapshot } from '../../src/document/readSnapshot';
import { readMeeting } from '../../src/reading/readMeeting';
import { FORMS } from '../../src/writing/forms';
import { sampleMeeting } from '../../src/writing/samples';
import { thuKy } from './commandLine';

jest.setTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thu-ky-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const meetingIn = (file: string) => readMeeting(readSnapshot(openDocx(readFileSync(file)))).meeting;

test.each(FORMS)(
  '$id is written blank, with sample data and with the data of a file',
  ({ id, kind }) => {
    const out = join(folder, `${id}.docx`);
    expect(thuKy('new', id, '--out', out)).toMatchObject({ code: 0, out: '', err: '' });
    expect(meetingIn(out).chair).toBeNull();

    expect(thuKy('new', id, '--sample', '--out', out).code).toBe(0);
    expect(meetingIn(out)).toEqual(sampleMeeting(kind));

    const data = join(folder, 'dữ liệu.json');
    writeFileSync(
      data,
      `\ufeff${JSON.stringify({ place: 'Nhà văn hóa bản Co Lìu', chair: { name: 'Lò Văn Inh' } })}`,
    );
    expect(thuKy('new', id, '--data', data, '--out', out).code).toBe(0);
    expect(meetingIn(out)).toMatchObject({
      place: 'Nhà văn hóa bản Co Lìu',
      chair: { name: 'Lò Văn Inh' },
      secretary: null,
    });
  },
);

test('the sample data that `forms` prints fills its form', () => {
  const forms = JSON.parse(thuKy('forms', '--format', 'json').out) as {
    id: string;
    sample: unknown;
  }[];
  expect(forms.map(({ id }) => id)).toEqual(FORMS.map(({ id }) => id));
  const data = join(folder, 'mẫu.json');
  const out = join(folder, 'từ mẫu.docx');
  writeFileSync(data, JSON.stringify(forms[0]?.sample));
  expect(thuKy('new', forms[0]?.id ?? '', '--data', data, '--out', out).code).toBe(0);
  expect(thuKy('check', out).code).toBe(0);
});

test('data with a wrong or unknown field is refused, the field is named and nothing is written', () => {
  const data = join(folder, 'sai.json');
  const out = join(folder, 'không được ghi.docx');
  writeFileSync(data, '{"chair":"Lò Văn Inh","attendance":{"total":-3},"chu_tri":1}');
  const { code, err } = thuKy('new', 'minutes-regular', '--data', data, '--out', out);
  expect(code).toBe(2);
  for (const field of ['chair', 'attendance.total', 'gốc']) expect(err).toContain(field);
  expect(existsSync(out)).toBe(false);
});

test('a form that is unknown, no place to write, a folder that is not there: each says what to do', () => {
  for (const args of [
    ['new', 'bien-ban', '--out', join(folder, 'x.docx')],
    ['new', 'minutes-regular'],
    ['new', 'minutes-regular', '--out', join(folder, 'chưa có', 'x.docx')],
    [
      'new',
      'minutes-regular',
      '--data',
      join(folder, 'chưa có.json'),
      '--out',
      join(folder, 'x.docx'),
    ],
  ]) {
    const { code, out, err } = thuKy(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Nêu|Chưa nêu|Không/);
  }
});

test.each(['forms', 'sections', 'checks'])(
  '`%s` lists every entry once, in text and in JSON',
  (list) => {
    const lines = thuKy(list).out.trim().split('\n');
    const entries = JSON.parse(thuKy(list, '--format', 'json').out) as {
      id: string;
      title: string;
    }[];
    expect(lines.length).toBe(entries.length);
    entries.forEach(({ id, title }, i) => {
      expect(lines[i]?.startsWith(id)).toBe(true);
      expect(lines[i]).toContain(title);
    });
  },
);

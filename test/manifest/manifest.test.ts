import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { parseXml, type XmlElement } from '../word-host/xml';
import { addressesOf, imagesOf, manifestFaults } from './manifestRules';

// Only needed for manifests in JSON; jest cannot load modules of their kind.
jest.mock('@microsoft/app-manifest', () => ({}));
jest.mock('uuid', () => ({}));

const ROOT = join(__dirname, '..', '..');
const XML = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const MANIFEST = parseXml(XML);
const ORIGIN = 'https://localhost:3000/';

/** Width and height in the head of a PNG file. */
function sizeOfPng(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function texts(element: XmlElement | undefined): (string | undefined)[] {
  return [element, ...(element?.elements ?? [])].map(
    (one) => one?.attributes['DefaultValue'] ?? one?.attributes['Value'],
  );
}

test("Microsoft's own reader takes the manifest", async () => {
  const info = await OfficeAddinManifest.readManifestFile(join(ROOT, 'manifest.xml'));
  expect(info).toMatchObject({
    defaultLocale: 'vi-VN',
    displayName: 'Thư ký chi bộ',
    hosts: ['Document'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: `${ORIGIN}taskpane.html` },
  });
});

test('the manifest has no fault', () => {
  expect(manifestFaults(MANIFEST)).toEqual([]);
});

test('the name and the description are there in Vietnamese and in English', () => {
  expect(texts(MANIFEST.child('DisplayName'))).toEqual(['Thư ký chi bộ', 'Party Cell Secretary']);
  expect(texts(MANIFEST.child('Description'))[0]).toContain('Văn bản không rời khỏi máy');
});

test('everything comes from one site', () => {
  expect(addressesOf(MANIFEST).filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
});

test('both buttons open the same pane, each with its own task', () => {
  const actions = [...MANIFEST.descendants()].filter(({ name }) => name === 'Action');
  expect(actions.map(({ attributes }) => attributes['xsi:type'])).toEqual([
    'ShowTaskpane',
    'ShowTaskpane',
  ]);
  const panes = new Set(actions.map((action) => action.child('TaskpaneId')?.textContent));
  expect(panes.size).toBe(1);
  const pages = addressesOf(MANIFEST).filter((address) => address.includes('task='));
  expect(pages).toEqual([`${ORIGIN}taskpane.html?task=forms`, `${ORIGIN}taskpane.html?task=check`]);
});

test('every icon is a PNG of the size that is stated', () => {
  const images = imagesOf(MANIFEST);
  expect(images).toHaveLength(14);
  for (const { address, size } of images) {
    const file = join(ROOT, address.slice(ORIGIN.length));
    expect([file, ...sizeOfPng(file)]).toEqual([file, size, size]);
  }
});

test.each([
  [
    'an address without https',
    'https://localhost:3000/taskpane.html"',
    'http://localhost/"',
    'is not an https',
  ],
  [
    'a resource that is not there',
    'resid="Check.Tip"',
    'resid="Check.Hint"',
    'no resource Check.Hint',
  ],
  [
    'a resource that nothing uses',
    'resid="Check.Tip"',
    'resid="Write.Tip"',
    'uses the resource Check.Tip',
  ],
  [
    'a text without English',
    '<bt:Override Locale="en-US" Value="Cell minutes" />',
    '',
    'has no English',
  ],
  [
    'too long a label',
    'DefaultValue="Soạn biên bản"',
    `DefaultValue="${'a'.repeat(126)}"`,
    'longer than 125',
  ],
  [
    'an element that is missing',
    '<Permissions>ReadWriteDocument</Permissions>',
    '',
    'Permissions is missing',
  ],
  ['a version of three numbers', '<Version>1.0.0.0', '<Version>1.0.0', 'no version of four'],
  ['an id that is there twice', 'id="ThuKyChiBo.Check"', 'id="ThuKyChiBo.Write"', 'is there twice'],
  [
    'an icon without its smallest image',
    '<bt:Image size="16" resid="Check.16" />',
    '',
    'no image of 16',
  ],
])('%s would be noticed', (_, good, bad, fault) => {
  expect(XML).toContain(good);
  const faults = manifestFaults(parseXml(XML.replace(good, bad)));
  expect(faults.join('\n')).toContain(fault);
});

test('elements in another order would be noticed', () => {
  const moved = XML.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/u, '$2$1');
  expect(manifestFaults(parseXml(moved))).toEqual([
    'The elements are not in the order of the schema.',
  ]);
});

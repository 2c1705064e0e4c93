import { partReader, type DocxFile, type PartReader } from './package/docxFile';
import { readRelationships, type PartRelationship } from './package/relationships';
import { refusal } from './refusal';
import type { Snapshot, Warning } from './snapshot';
import { Numbering } from './story/numbering';
import { StoryReader } from './story/storyReader';
import { StyleSheet } from './story/styleSheet';
import { scanXml } from './xml/scanXml';

const WARNINGS: Readonly<Record<string, string>> = {
  'alt-chunk':
    'Một phần văn bản chưa được đọc. Phần này được nhúng nguyên từ tệp khác. Hãy mở văn bản bằng Word rồi lưu lại để Word đưa phần đó vào văn bản, sau đó mở lại.',
  'sub-document':
    'Một phần văn bản chưa được đọc. Phần này nằm ở tệp con mà văn bản chỉ dẫn tới. Hãy chép nội dung tệp con vào văn bản, hoặc kiểm tra riêng tệp con.',
  'broken-field':
    'Văn bản có trường tự động (field) bị lỗi. Trường bắt đầu nhưng không kết thúc, nên chữ phía sau được đọc như chữ thường. Hãy xem lại các trường trong văn bản bằng Word (nhấn Alt+F9).',
};

/** Everything one reading of a document needs. */
interface Sources {
  readonly read: PartReader;
  readonly relationships: readonly PartRelationship[];
  readonly styles: StyleSheet;
  readonly numbering: () => Numbering;
}

/**
 * Reads a document as the program sees it (see `Snapshot`). An odd document gives what can be read
 * and warnings; a `DocumentError` is thrown only when a part is damaged, hostile or too large.
 */
export function readSnapshot(file: DocxFile): Snapshot {
  const sources = openSources(file);
  const body = readStory(sources, file.documentPath);
  const texts = (kind: string, ids: ReadonlySet<string>): string[] =>
    sources.relationships
      .filter((relationship) => relationship.kind === kind && ids.has(relationship.id))
      .flatMap(({ path }) => readStory(sources, path)?.reader.paragraphs() ?? [])
      .map(({ text }) => text);
  if (body === null) throw refusal('no-document-part');
  const { reader } = body;
  const codes = [...reader.oddities, ...(body.hasBrokenFields ? ['broken-field'] : [])];
  return {
    paragraphs: reader.paragraphs(),
    tables: reader.tables(),
    controls: reader.controls(),
    headers: texts('header', reader.headers),
    footers: texts('footer', reader.footers),
    warnings: codes.map((code): Warning => ({ code, message: WARNINGS[code] ?? '' })),
  };
}

function openSources({ documentPath, entries }: DocxFile): Sources {
  const read = partReader(entries);
  const relationships = readRelationships(read, documentPath);
  const part = (kind: string): Uint8Array | null => {
    const path = relationships.find((relationship) => relationship.kind === kind)?.path;
    return path === undefined ? null : read(path);
  };
  let numbering: Numbering | null = null;
  return {
    read,
    relationships,
    styles: new StyleSheet(part('styles')),
    // Few documents have lists, and the part that defines them is often longer than the document.
    numbering: () => (numbering ??= new Numbering(part('numbering'))),
  };
}

/** Reads the paragraphs of a part, or null when there is no such part. */
function readStory(
  { read, styles, numbering }: Sources,
  path: string,
): { reader: StoryReader; hasBrokenFields: boolean } | null {
  const xml = read(path);
  if (xml === null) return null;
  const reader = new StoryReader(styles, numbering);
  scanXml(xml, reader);
  const broken = new Set(reader.unfinishedFields);
  if (broken.size === 0) return { reader, hasBrokenFields: false };
  const again = new StoryReader(styles, numbering, broken);
  scanXml(xml, again);
  return { reader: again, hasBrokenFields: true };
}

import type { DocxFile } from './package/docxFile';
import { refusal } from './refusal';
import type { Snapshot, Warning } from './snapshot';
import { scanStory } from './story/scanStory';
import { openSources } from './story/sources';
import { StoryReader } from './story/storyReader';

const WARNINGS: Readonly<Record<string, string>> = {
  'alt-chunk':
    'Một phần văn bản chưa được đọc. Phần này được nhúng nguyên từ tệp khác. Hãy mở văn bản bằng Word rồi lưu lại để Word đưa phần đó vào văn bản, sau đó mở lại.',
  'sub-document':
    'Một phần văn bản chưa được đọc. Phần này nằm ở tệp con mà văn bản chỉ dẫn tới. Hãy chép nội dung tệp con vào văn bản, hoặc kiểm tra riêng tệp con.',
  'broken-field':
    'Văn bản có trường tự động (field) bị lỗi. Trường bắt đầu nhưng không kết thúc, nên chữ phía sau được đọc như chữ thường. Hãy xem lại các trường trong văn bản bằng Word (nhấn Alt+F9).',
};

/**
 * Reads a document as the program sees it (see `Snapshot`). An odd document gives what can be read
 * and warnings; a `DocumentError` is thrown only when a part is damaged, hostile or too large.
 */
export function readSnapshot(file: DocxFile): Snapshot {
  const { read, relationships, styles, numbering } = openSources(file);
  const readStory = (xml: Uint8Array): { handler: StoryReader; hasBrokenFields: boolean } =>
    scanStory(xml, (brokenFields) => new StoryReader(styles, numbering, brokenFields));
  const texts = (kind: string, ids: ReadonlySet<string>): string[] =>
    relationships
      .filter((relationship) => relationship.kind === kind && ids.has(relationship.id))
      .flatMap(({ path }) => {
        const xml = read(path);
        return xml === null ? [] : readStory(xml).handler.paragraphs();
      })
      .map(({ text }) => text);

  const body = read(file.documentPath);
  if (body === null) throw refusal('no-document-part');
  const { handler: reader, hasBrokenFields } = readStory(body);
  const codes = [...reader.oddities, ...(hasBrokenFields ? ['broken-field'] : [])];
  return {
    paragraphs: reader.paragraphs(),
    tables: reader.tables(),
    controls: reader.controls(),
    headers: texts('header', reader.headers),
    footers: texts('footer', reader.footers),
    warnings: codes.map((code): Warning => ({ code, message: WARNINGS[code] ?? '' })),
  };
}

import type { DocxFile } from './package/docxFile';
import { findDocument } from './package/findDocument';
import { scanXml } from './xml/scanXml';
import { tagStart } from './xml/textEdits';

/**
 * Opens the Flat OPC text that Word's `body.getOoxml()` gives, for reading: pictures and other parts
 * that are not XML are left out. Throws a `DocumentError` for a text that is no such package.
 */
export function openFlatOpc(xml: string): DocxFile {
  const entries = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  let name = '';
  let start = 0;
  scanXml(xml, {
    open(element, attributes, end) {
      if (element === 'pkg:part') name = (attributes['pkg:name'] ?? '').replace(/^\//u, '');
      if (element === 'pkg:xmlData') start = end;
    },
    close(element, end) {
      if (element !== 'pkg:xmlData' || name === '') return;
      entries.set(name, encoder.encode(xml.slice(start, tagStart(xml, end))));
    },
  });
  return { documentPath: findDocument(entries), entries };
}

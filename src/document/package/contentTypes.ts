import { scanXml } from '../xml/scanXml';
import type { PartReader } from './docxFile';

export const CONTENT_TYPES_PATH = '[Content_Types].xml';

/**
 * The content types a package states part by part, by path in lower case; those given for a whole
 * file extension are left out, for every part this program looks for is named by itself.
 */
export function readContentTypes(read: PartReader): ReadonlyMap<string, string> {
  const xml = read(CONTENT_TYPES_PATH);
  const types = new Map<string, string>();
  if (xml === null) return types;
  scanXml(xml, {
    open(name, { PartName, ContentType }) {
      if (name !== 'Override' || PartName === undefined || ContentType === undefined) return;
      types.set(PartName.replace(/^\//u, '').toLowerCase(), ContentType);
    },
  });
  return types;
}

import { scanXml, type Attributes } from './scanXml';

/** The root element of an XML text. */
export interface Root {
  readonly attributes: Attributes;
  /** Offsets behind its start tag and behind its end tag. */
  readonly open: number;
  readonly close: number;
}

/** The root element. Throws a `DocumentError` for XML that `scanXml` refuses. */
export function rootOf(xml: string): Root {
  let attributes: Attributes | null = null;
  let open = 0;
  let close = 0;
  scanXml(xml, {
    open(_name, found, end) {
      if (attributes !== null) return;
      attributes = found;
      open = end;
    },
    close(_name, end) {
      close = end;
    },
  });
  return { attributes: attributes ?? {}, open, close };
}

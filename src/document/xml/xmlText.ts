import { refusal } from '../refusal';

/** The encodings XML in a package may have (ISO/IEC 29500-2, 8.1.1), told by their first bytes. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes decoded at a time: long parts never stand in memory as one text. */
const STEP = 64 * 1024;

/**
 * The text of a part, in pieces; a byte order mark is left out. Throws a `DocumentError` when the
 * bytes are not valid in their encoding.
 */
export function* xmlPieces(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const step = encoding === 'utf-8' ? STEP : bytes.length;
  for (let start = 0; start < bytes.length;) {
    let end = Math.min(start + step, bytes.length);
    // Never part the bytes of one character; valid UTF-8 has at most three that continue it.
    for (let back = 0; back < 3 && end < bytes.length && continues(bytes[end]); back++) end--;
    let piece: string;
    try {
      piece = decoder.decode(bytes.subarray(start, end));
    } catch {
      throw refusal('damaged-xml');
    }
    yield piece;
    start = end;
  }
}

/** The whole text of a part, and the way back to bytes of the same encoding. */
export function decodeXml(bytes: Uint8Array): {
  text: string;
  encode: (text: string) => Uint8Array;
} {
  const encoding = encodingOf(bytes);
  const marked = encoding !== 'utf-8' || bytes[0] === 0xef;
  const text = [...xmlPieces(bytes)].join('');
  return { text, encode: (changed) => encode(marked ? `\uFEFF${changed}` : changed, encoding) };
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function continues(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

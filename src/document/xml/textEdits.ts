/** Characters `start` to `end` of a text replaced by `text`; an insertion when they are equal. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all the edits made, which are given by its own offsets and do not overlap. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

/** Offset at which the tag begins that ends at `end`: a "<" cannot stand inside a tag. */
export function tagStart(source: string, end: number): number {
  return source.lastIndexOf('<', end - 1);
}

/** Whether the tag that ends at `end` is an element without content ("<w:p/>"). */
export function isSelfClosing(source: string, end: number): boolean {
  return source[end - 2] === '/';
}

/** The name in the tag that begins at `start`, as the text has it. */
export function rawName(source: string, start: number): string {
  return /[^\s/>]+/u.exec(source.slice(start + 1, start + 256))?.[0] ?? '';
}

/**
 * The edit that puts `text` into an element right before its end; `open` and `close` are the
 * offsets behind its start tag and behind its end tag.
 */
export function appendInside(source: string, open: number, close: number, text: string): TextEdit {
  if (!isSelfClosing(source, open)) {
    const at = tagStart(source, close);
    return { start: at, end: at, text };
  }
  const name = rawName(source, tagStart(source, open));
  return { start: open - 2, end: open, text: `>${text}</${name}>` };
}

/** Sentences and clauses within one line of plain text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATION =
  /(?:^|[^a-z])(?:d\/c|dc|tp|tx|tt|ts|ths|pgs|gs|bs|ks|cn|ds|dd|ktv|bsck[i0-9]*|cki+|ck[12]|tr|sdt|st|mr|v\.v|vd|[a-z])$/;

/**
 * Cuts a line at full stops, question and exclamation marks and semicolons that end a sentence: the
 * next letter is a capital (or there is none), and the stop is no abbreviation, number or date.
 * Spans cover all of the line but the space between them.
 */
export function sentenceSpans(text: string, plain: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of plain.matchAll(/[.!?;]{1,4}["')]{0,3}(?=\s|$)|[.;](?=[a-z+-])/g)) {
    const end = match.index + match[0].length;
    const sign = match[0].charAt(0);
    const next = /\S/.exec(text.slice(end));
    const nextAt = next ? end + next.index : text.length;
    if (sign !== ';' && next && !/[\p{Lu}\p{N}"'“‘(+\-–*•]/u.test(next[0])) continue;
    if (sign === '.' && next && ABBREVIATION.test(plain.slice(start, match.index))) continue;
    if (sign === '.' && /^\s*[0-9a-z]{1,4}$/.test(plain.slice(start, match.index))) continue;
    // "d/c.Ten" or "1.200" glued to a letter: only after a word of some length is it a full stop.
    if (nextAt === end && next && !/[a-z)0-9"]{2}$/.test(plain.slice(start, match.index))) continue;
    spans.push({ start, end });
    start = nextAt;
  }
  if (start < plain.length) spans.push({ start, end: plain.length });
  return spans;
}

/** A sentence longer than this is a run-on and is cut at the clauses that begin something new. */
const RUN_ON = 350;

/** Where a run-on sentence turns to the next matter. */
const TURN =
  /[,;] (?=(?:roi|sau do|tiep do|tiep theo|cuoi (?:buoi|cung)|vao viec|moi chi bo|giao dong chi|con dong chi|dong chi|d\/c|ong|ba|anh|chi bo|ca chi bo|cuoc hop|buoi (?:hop|sinh hoat)|co mat|vang|sau khi nghe|tong so)(?![a-z]))/g;

/** The sentences of a long paragraph; those that run on are cut at their clauses. */
export function clauseSpans(text: string, plain: string): TextSpan[] {
  return sentenceSpans(text, plain).flatMap((span) => {
    if (span.end - span.start <= RUN_ON) return [span];
    const cuts = [...plain.slice(span.start, span.end).matchAll(TURN)].map(
      (match) => span.start + match.index + match[0].length,
    );
    const starts = [span.start, ...cuts];
    return starts.map((start, i) => ({ start, end: starts[i + 1] ?? span.end }));
  });
}

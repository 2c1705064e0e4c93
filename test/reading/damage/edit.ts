/** One thing done to a text. */
export type Edit = (text: string) => string;

/** Where words stand; they must stand there and only there, or the damage would be another one. */
function placeOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`The minute does not say “${words}”`);
  if (text.includes(words, at + 1)) throw new Error(`The minute says “${words}” more than once`);
  return at;
}

/** Takes out a passage: from its first words to its last, which may be the same. */
export const cut =
  (first: string, last: string = first): Edit =>
  (text) => {
    const from = placeOf(text, first);
    const to = placeOf(text, last) + last.length;
    if (to < from) throw new Error(`“${last}” stands before “${first}”`);
    return text.slice(0, from) + text.slice(to);
  };

/** Writes other words in place of some. */
export const swap =
  (words: string, others: string): Edit =>
  (text) => {
    const at = placeOf(text, words);
    return text.slice(0, at) + others + text.slice(at + words.length);
  };

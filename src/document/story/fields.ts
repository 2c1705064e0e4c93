/**
 * The fields open at a place in a story. Of a field only the result is text: what lies between its
 * beginning and its separator is an instruction to Word, whatever it holds.
 */
export class Fields {
  readonly #open: { readonly number: number; inResult: boolean }[] = [];
  #instructions = 0;

  /** Whether a field is open at all. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Whether text here belongs to an instruction. */
  get inInstruction(): boolean {
    return this.#instructions > 0;
  }

  /** A field begins; `number` is its place among the fields of the document. */
  begin(number: number): void {
    this.#open.push({ number, inResult: false });
    this.#instructions++;
  }

  /** The result of the innermost field begins. Stray separators mean nothing. */
  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult) return;
    field.inResult = true;
    this.#instructions--;
  }

  /** The innermost field ends. Stray ends mean nothing. */
  end(): void {
    if (this.#open.pop()?.inResult === false) this.#instructions--;
  }

  /** Fields that never came to a result nor an end: damage, which must not swallow what follows. */
  unfinished(): number[] {
    return this.#open.filter(({ inResult }) => !inResult).map(({ number }) => number);
  }
}

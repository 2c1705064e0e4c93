import type { Control, Position } from '../snapshot';
import type { ParagraphBuilder } from './paragraphBuilder';

/** A content control while it is being read. */
export class ControlBuilder {
  tag: string | null = null;
  title: string | null = null;
  showsPlaceholder = false;
  #host: ParagraphBuilder | null = null;
  #next = 0;
  #from: Position | null = null;
  #to: Position | null = null;

  /**
   * Its content begins, inside the paragraph `host`, or between paragraphs when that is null;
   * `next` is the index the next paragraph will have.
   */
  openContent(host: ParagraphBuilder | null, next: number): void {
    this.#host = host;
    this.#next = next;
    this.#from = host && endOf(host);
  }

  /** It ends; `last` is the paragraph read last around it. */
  close(last: ParagraphBuilder | null): void {
    if (this.#host) this.#to = endOf(this.#host);
    else if (last && last.index >= this.#next) {
      this.#from = { paragraph: this.#next, offset: 0 };
      this.#to = endOf(last);
    }
  }

  /**
   * The control, or null when it carries neither tag nor title. One that holds nothing lies before
   * the paragraph that follows it, or behind the last one; in a document without any, nowhere.
   */
  finish(paragraphs: readonly ParagraphBuilder[]): Control | null {
    const { tag, title, showsPlaceholder } = this;
    if (tag === null && title === null) return null;
    if (this.#from && this.#to) {
      return { tag, title, showsPlaceholder, from: this.#from, to: this.#to };
    }
    const last = paragraphs.at(-1);
    if (!last) return null;
    const next = paragraphs[this.#next];
    const place = next ? { paragraph: next.index, offset: 0 } : endOf(last);
    return { tag, title, showsPlaceholder, from: place, to: place };
  }
}

function endOf({ index, text }: ParagraphBuilder): Position {
  return { paragraph: index, offset: text.length };
}

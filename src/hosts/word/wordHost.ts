import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import type { Fragment } from '../../writing/fragment';
import type { DocumentHost, Mark, Place } from '../documentHost';
import { goTo } from './goTo';
import { insert } from './insert';
import { Marks } from './marks';
import { readBody } from './readBody';

/**
 * The document open in Word, through Office.js at WordApi 1.3. Every method rejects with a
 * `WordError`, or with a `DocumentError` when the document cannot be read.
 */
export function createWordHost(): DocumentHost {
  return new WordHost();
}

class WordHost implements DocumentHost {
  readonly #marks = new Marks();
  #snapshot: Snapshot | null = null;

  async read(): Promise<Snapshot> {
    this.#snapshot = await readBody();
    return this.#snapshot;
  }

  /** Marks made before are taken out: they spoke of a document that had not got this. */
  async insert(fragment: Fragment, place: Place): Promise<void> {
    await insert(fragment, place, await this.#lastRead());
    // The fragment is in; that marks are still there must not read as if it were not.
    await this.#marks.clear().catch(() => undefined);
  }

  async mark(marks: readonly Mark[]): Promise<number> {
    const evidence = marks.map((mark) => mark.evidence);
    return this.#marks.mark(evidence, await this.#lastRead());
  }

  clearMarks(): Promise<void> {
    return this.#marks.clear();
  }

  async goTo(evidence: Evidence): Promise<boolean> {
    return goTo(evidence, await this.#lastRead());
  }

  async #lastRead(): Promise<Snapshot> {
    return this.#snapshot ?? this.read();
  }
}

import { type DocxFile, openDocx } from '../../document/openDocx';
import { insertFragment } from '../../document/insertFragment';
import { previewCopy } from '../../document/previewCopy';
import { readSnapshot } from '../../document/readSnapshot';
import { saveDocx } from '../../document/saveDocx';
import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import type { Fragment } from '../../writing/fragment';
import type { Place } from '../documentHost';
import type { OpenFile, Preview } from './openFile';

/** Paragraphs that a page can lay out while its reader waits: some 60 pages. */
const MOST_LAID_OUT = 2000;

/** An `OpenFile` in this very thread: what the command line uses, and what runs in the worker. */
export class FileDocument implements OpenFile {
  #docx: DocxFile;
  #snapshot: Snapshot | null = null;

  /** Throws a `DocumentError` for bytes that are no readable Word document. */
  constructor(bytes: Uint8Array) {
    this.#docx = openDocx(bytes);
    // Only reading shows that the parts are in order too; a document that opens can then be worked on.
    this.snapshot();
  }

  snapshot(): Snapshot {
    this.#snapshot ??= readSnapshot(this.#docx);
    return this.#snapshot;
  }

  async read(): Promise<Snapshot> {
    return this.snapshot();
  }

  /** There is no selection outside Word: a fragment meant for it goes to the end. */
  async insert(fragment: Fragment, place: Place): Promise<void> {
    this.#docx = insertFragment(
      this.#docx,
      fragment,
      place.at === 'selection' ? { at: 'end' } : place,
    );
    this.#snapshot = null;
  }

  async holds(passages: readonly Evidence[]): Promise<readonly boolean[]> {
    const { paragraphs } = this.snapshot();
    return passages.map(({ paragraph, start, end, text }) => {
      const found = paragraphs[paragraph]?.text;
      return found !== undefined && end <= found.length && found.slice(start, end) === text;
    });
  }

  async preview(): Promise<Preview> {
    const { paragraphs } = this.snapshot();
    return paragraphs.length > MOST_LAID_OUT
      ? { kind: 'plain', paragraphs: paragraphs.map(({ text }) => text) }
      : { kind: 'laid-out', docx: previewCopy(this.#docx) };
  }

  async save(): Promise<Uint8Array> {
    return saveDocx(this.#docx);
  }
}

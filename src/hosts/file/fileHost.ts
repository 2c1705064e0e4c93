import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import type { Fragment } from '../../writing/fragment';
import type { DocumentHost, Mark, Place } from '../documentHost';
import type { OpenFile } from './openFile';

/** The page on which the file is shown, where there is one. */
export interface FileView {
  /** The document has changed: draw it anew. */
  refresh(): Promise<void>;
  /** Draws exactly these marks; an empty list leaves none. */
  draw(marks: readonly Mark[]): void;
  show(passage: Evidence): void;
}

/**
 * A .docx outside Word. Marks never enter the file: they are a ledger here, and the view draws them.
 * Without a view (command line, tests) everything works the same and nothing is drawn.
 */
export class FileHost implements DocumentHost {
  #marks: readonly Mark[] = [];

  constructor(
    private readonly file: OpenFile,
    private readonly view: FileView | null = null,
  ) {}

  /** The marks that stand now. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  read(): Promise<Snapshot> {
    return this.file.read();
  }

  /** Marks made before are dropped: they spoke of places that have moved. */
  async insert(fragment: Fragment, place: Place): Promise<void> {
    await this.file.insert(fragment, place);
    this.#marks = [];
    await this.view?.refresh();
  }

  async mark(marks: readonly Mark[]): Promise<number> {
    const there = await this.file.holds(marks.map(({ evidence }) => evidence));
    this.#marks = marks.filter((_, i) => there[i]);
    this.view?.draw(this.#marks);
    return this.#marks.length;
  }

  async clearMarks(): Promise<void> {
    this.#marks = [];
    this.view?.draw([]);
  }

  async goTo(evidence: Evidence): Promise<boolean> {
    const [there = false] = await this.file.holds([evidence]);
    if (there) this.view?.show(evidence);
    return there;
  }
}

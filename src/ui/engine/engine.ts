import { checkSnapshot } from '../../actions/checkSnapshot';
import type { Checked } from '../../actions/checked';
import type { Snapshot } from '../../document/snapshot';
import type { Evidence } from '../../domain/evidence';
import { emptyMeeting, type MeetingKind } from '../../domain/meeting';
import { CENTRAL_2026 } from '../../domain/norms/packs/central-2026';
import { FileDocument } from '../../hosts/file/fileDocument';
import type { OpenFile, Preview } from '../../hosts/file/openFile';
import type { Place } from '../../hosts/documentHost';
import { fillForm, sectionFragment } from '../../writing/fillForm';
import { formOf } from '../../writing/forms';
import type { FormId } from '../../writing/forms/form';
import type { Fragment } from '../../writing/fragment';
import { newDocument } from '../../writing/newDocument';
import type { SectionId } from '../../writing/sections/sectionId';
import { sampleMinute } from './sampleMinute';

/**
 * All of the work that may take long, as one object: it runs in a worker, away from the page, and
 * in tests right where they are. It holds at most one open document.
 */
export class Engine implements OpenFile {
  #file: FileDocument | null = null;

  /** Opens a file in place of the one open now, which stays when this throws. */
  async open(bytes: Uint8Array): Promise<void> {
    this.#file = new FileDocument(bytes);
  }

  async start(form: FormId): Promise<void> {
    this.#file = new FileDocument(newDocument(form, emptyMeeting(formOf(form).kind)));
  }

  async openSample(): Promise<void> {
    this.#file = new FileDocument(sampleMinute());
  }

  read(): Promise<Snapshot> {
    return this.#opened.read();
  }

  insert(fragment: Fragment, place: Place): Promise<void> {
    return this.#opened.insert(fragment, place);
  }

  holds(passages: readonly Evidence[]): Promise<readonly boolean[]> {
    return this.#opened.holds(passages);
  }

  preview(): Promise<Preview> {
    return this.#opened.preview();
  }

  save(): Promise<Uint8Array> {
    return this.#opened.save();
  }

  /** Judges the open document. */
  async checkOpen(): Promise<Checked> {
    return this.check(await this.read());
  }

  /** Judges a document that lives elsewhere. */
  async check(snapshot: Snapshot): Promise<Checked> {
    return checkSnapshot(snapshot, CENTRAL_2026, new Date());
  }

  /** A blank section as it stands in minutes of this kind. */
  async section(id: SectionId, kind: MeetingKind): Promise<Fragment> {
    return sectionFragment(id, emptyMeeting(kind));
  }

  /** A blank form as a piece of text. */
  async form(id: FormId): Promise<Fragment> {
    return fillForm(id, emptyMeeting(formOf(id).kind));
  }

  get #opened(): FileDocument {
    if (!this.#file) throw new Error('No document is open.');
    return this.#file;
  }
}

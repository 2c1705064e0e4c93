import type { Evidence } from '../../domain/evidence';
import type { FileView } from '../../hosts/file/fileHost';
import type { OpenFile } from '../../hosts/file/openFile';
import type { Mark } from '../../hosts/documentHost';
import { findParagraph, findPassage } from './findPassage';
import { layOutPages, layOutText } from './layOut';
import { MARKED, PAGE_CSS, SHOWN } from './pageStyles';

/** Below this width the text flows to fit; above, the sheet keeps its own width. */
const NARROW = 620;
/** Room left beside a sheet that is made smaller to fit. */
const GUTTER = 32;

/**
 * The document as the reader sees it, inside `frame`: a sheet laid out from the file, with marks
 * drawn over it. It knows nothing of files or findings and never changes the document.
 */
export class PageView implements FileView {
  readonly #window: HTMLElement;
  #sheet: HTMLElement | null = null;
  #showing: Evidence | null = null;
  #drawings = 0;

  /**
   * @param file gives the document as it is at that moment
   * @param words what the page itself says: its name for screen readers, and the label of a gap
   */
  constructor(
    frame: HTMLElement,
    private readonly file: Pick<OpenFile, 'preview' | 'read'>,
    private readonly words: { readonly page: string; readonly gap: string },
  ) {
    frame.classList.add('page-frame');
    const style = frame.appendChild(document.createElement('style'));
    style.textContent = PAGE_CSS;
    this.#window = frame.appendChild(document.createElement('div'));
    this.#window.className = 'page-window';
    this.#window.tabIndex = 0;
    this.#window.role = 'region';
    this.#window.ariaLabel = words.page;
    new ResizeObserver(() => this.#fit()).observe(this.#window);
  }

  /** Draws the document anew, at the same height of the page; of two at once the later one counts. */
  async refresh(): Promise<void> {
    const drawing = ++this.#drawings;
    const sheet = await this.#layOut();
    if (drawing !== this.#drawings) return;
    const { scrollTop } = this.#window;
    this.#window.replaceChildren(sheet);
    this.#sheet = sheet;
    this.draw([]);
    this.#fit();
    this.#window.scrollTop = scrollTop;
  }

  async #layOut(): Promise<HTMLElement> {
    const preview = await this.file.preview();
    if (preview.kind === 'plain') return layOutText(preview.paragraphs);
    try {
      return await layOutPages(preview.docx);
    } catch {
      // The library that lays out knows fewer documents than we can read; the text is what matters.
      const { paragraphs } = await this.file.read();
      return layOutText(paragraphs.map(({ text }) => text));
    }
  }

  /** Puts the top of the page into view, as for a document just opened. */
  toTop(): void {
    this.#window.scrollTop = 0;
  }

  draw(marks: readonly Mark[]): void {
    this.#showing = null;
    this.#hidePointers();
    paint(SHOWN, []);
    this.#sheet?.querySelectorAll('.page-marked').forEach((p) => p.classList.remove('page-marked'));
    const ranges: Range[] = [];
    for (const { evidence } of marks) {
      const range = this.#sheet && findPassage(this.#sheet, evidence);
      if (range && canPaint()) ranges.push(range);
      else if (this.#sheet) {
        findParagraph(this.#sheet, evidence.paragraph)?.classList.add('page-marked');
      }
    }
    paint(MARKED, ranges);
  }

  /** Brings a passage into view and points at it; a passage without text is a gap to be filled. */
  show(passage: Evidence): void {
    this.#showing = passage;
    const box = this.#point(true);
    if (!box) return;
    const { height } = this.#window.getBoundingClientRect();
    this.#window.scrollTo({
      top: box.top - Math.max(24, (height - box.height) / 3),
      behavior: calm() ? 'auto' : 'smooth',
    });
  }

  /** Draws what points at the passage shown; `flash` for the moment when it is gone to. */
  #point(flash: boolean): Box | null {
    this.#hidePointers();
    const sheet = this.#sheet;
    const passage = this.#showing;
    const paragraph = sheet && passage && findParagraph(sheet, passage.paragraph);
    if (!paragraph) return null;
    if (passage.text === '') return this.#boxOf(this.#slot(paragraph, passage.start === 0));
    const range = findPassage(sheet, passage);
    if (range && canPaint()) paint(SHOWN, [range]);
    else paragraph.classList.add('page-shown');
    const box = grow(this.#boxOf(range ?? paragraph), 4);
    if (flash) this.#flash(box);
    return box;
  }

  #flash(box: Box): void {
    const frame = this.#window.appendChild(document.createElement('div'));
    frame.className = 'page-flash';
    frame.ariaHidden = 'true';
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      frame.style[side] = `${box[side]}px`;
    }
    const beat = [
      { opacity: 1 },
      { opacity: 0.2 },
      { opacity: 1 },
      { opacity: 0.2 },
      { opacity: 1 },
    ];
    const steady = [{ opacity: 1 }, { opacity: 1 }];
    const fade = { opacity: 0 };
    frame
      .animate([...(calm() ? steady : beat), fade], { duration: 2200, easing: 'ease-in-out' })
      .finished.then(() => frame.remove())
      // Taken away before it ended: a later passage is shown.
      .catch(() => undefined);
  }

  /** Makes room on the page where something is missing, and says so there. */
  #slot(paragraph: HTMLElement, before: boolean): HTMLElement {
    const slot = document.createElement('div');
    slot.className = 'page-gap';
    slot.textContent = this.words.gap;
    if (before) paragraph.before(slot);
    else paragraph.after(slot);
    return slot;
  }

  #hidePointers(): void {
    this.#window.querySelectorAll('.page-flash, .page-gap').forEach((element) => element.remove());
    this.#sheet?.querySelectorAll('.page-shown').forEach((p) => p.classList.remove('page-shown'));
    paint(SHOWN, []);
  }

  /** Where something is, from the top left corner of the whole page. */
  #boxOf(what: Range | Element): Box {
    const rect = what.getBoundingClientRect();
    const origin = this.#window.getBoundingClientRect();
    return {
      left: rect.left - origin.left + this.#window.scrollLeft,
      top: rect.top - origin.top + this.#window.scrollTop,
      width: rect.width,
      height: rect.height,
    };
  }

  #fit(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const room = this.#window.clientWidth;
    sheet.style.removeProperty('zoom');
    sheet.classList.toggle('page-narrow', room < NARROW);
    if (room >= NARROW) {
      const widest = Math.max(
        0,
        ...[...sheet.querySelectorAll('section')].map((page) => page.offsetWidth),
      );
      const zoom = Math.min(1, (room - GUTTER) / Math.max(1, widest));
      if (zoom < 1) sheet.style.setProperty('zoom', zoom.toFixed(3));
    }
    this.#point(false);
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function grow({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether the reader asked for as little movement as possible. */
function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function canPaint(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

function paint(name: string, ranges: readonly Range[]): void {
  if (!canPaint()) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

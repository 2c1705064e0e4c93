import { comparable } from './paragraphs';
import { type Passage, passageAt } from './passages';
import { WordError } from './wordError';

/**
 * What a mark covers and the highlight that was there before. It goes with the document, so that
 * marks left by an earlier session can be taken out; it holds no text of the document.
 */
export interface LedgerEntry {
  /** Index into Word's paragraphs when it was marked, and the fingerprint of that paragraph. */
  readonly place: number;
  readonly print: string;
  readonly start: number;
  readonly end: number;
  /** Null for none. */
  readonly color: string | null;
}

/** The name under which the document's settings keep the ledger; documents carry it. */
const SETTING = 'thu-ky-chi-bo.marks';

/** The ledger the document brought along; what is not a ledger counts as none. */
export function readLedger(): readonly LedgerEntry[] {
  const saved: unknown = Office.context.document.settings.get(SETTING);
  return Array.isArray(saved) && saved.every(isEntry) ? saved : [];
}

/** Keeps the ledger with the document; an empty one leaves no trace. */
export async function saveLedger(entries: readonly LedgerEntry[]): Promise<void> {
  const { settings } = Office.context.document;
  if (entries.length > 0) settings.set(SETTING, entries);
  else settings.remove(SETTING);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new WordError('unexpected', `settings ${error?.code ?? ''}`));
    });
  });
}

/**
 * Where the words of an entry are now: in the same paragraph, or in the only one that has the same
 * text. Null when that cannot be told.
 */
export function passageOfEntry(entry: LedgerEntry, texts: readonly string[]): Passage | null {
  const same = (place: number): boolean => fingerprint(texts[place] ?? '') === entry.print;
  const alike = same(entry.place) ? [entry.place] : [...texts.keys()].filter(same);
  const [place] = alike;
  const text = place === undefined ? undefined : texts[place];
  if (place === undefined || text === undefined || alike.length > 1) return null;
  return passageAt(place, text, entry.start, entry.end);
}

/** 32 bits of FNV-1a, enough to tell the paragraphs of one document apart. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of comparable(text)) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

function isEntry(value: unknown): value is LedgerEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { place, print, start, end, color } = value as Record<keyof LedgerEntry, unknown>;
  return (
    [place, start, end].every(Number.isInteger) &&
    typeof print === 'string' &&
    (color === null || typeof color === 'string')
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a person found in a minute: its kind, its facts, and the verdict on every item. */
export interface Label {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly items: Readonly<Record<string, string>>;
  /** Other verdicts that a reader may also reach. */
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  readonly seeded: readonly string[];
}

export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly label: Label;
}

/** Every labelled minute of a folder, by name. */
export function labelledMinutes(folder: string = __dirname): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ''),
      text: readFileSync(join(folder, file), 'utf8'),
      label: JSON.parse(readFileSync(join(folder, file.replace(/txt$/, 'json')), 'utf8')) as Label,
    }));
}

/** Whether a verdict is the labelled one or one that the label lets pass. */
export function agrees({ items, ambiguous }: Label, id: string, outcome: string): boolean {
  return outcome === items[id] || (ambiguous[id] ?? []).includes(outcome);
}

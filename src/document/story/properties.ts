import type { Attributes } from '../xml/scanXml';

/** Whether an on/off property is on: present alone it is. */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** A whole number in a property, or null when it is missing or no number. */
export function numberIn(attributes: Attributes, name = 'w:val'): number | null {
  const value = Number.parseInt(attributes[name] ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

/** What one place (a run, a style, the defaults) says of characters; null where it says nothing. */
export interface CharacterProperties {
  hidden: boolean | null;
  /** Fonts of ASCII letters, of other letters, of complex scripts. */
  ascii: string | null;
  other: string | null;
  complex: string | null;
}

export function noCharacterProperties(): CharacterProperties {
  return { hidden: null, ascii: null, other: null, complex: null };
}

/** Takes in one child of a `w:rPr`. */
export function readCharacterProperty(
  properties: CharacterProperties,
  name: string,
  attributes: Attributes,
): void {
  if (name === 'w:vanish') properties.hidden = isOn(attributes);
  if (name !== 'w:rFonts') return;
  properties.ascii = font(attributes['w:ascii'], attributes['w:asciiTheme']);
  properties.other = font(attributes['w:hAnsi'], attributes['w:hAnsiTheme']);
  properties.complex = font(attributes['w:cs'], attributes['w:cstheme']);
}

/** A font of the theme goes before the one beside it, and is none of the old encodings'. */
function font(name: string | undefined, theme: string | undefined): string | null {
  return theme === undefined ? (name ?? null) : '';
}

/** What one place says of the numbering of a paragraph. */
export interface ListProperties {
  list: number | null;
  level: number | null;
}

/** Takes in one child of a `w:numPr`. */
export function readListProperty(
  properties: ListProperties,
  name: string,
  attributes: Attributes,
): void {
  if (name === 'w:numId') properties.list = numberIn(attributes);
  if (name === 'w:ilvl') properties.level = numberIn(attributes);
}

/**
 * What XML 1.0 cannot carry (control characters other than tab and line ends, half surrogate pairs,
 * U+FFFE and U+FFFF) and what it gives a meaning to. Under the `u` flag a surrogate class matches
 * only a half that stands alone.
 */
// eslint-disable-next-line no-control-regex -- control characters are the very thing to take out
const TO_CHANGE = /[&<>"'\u0000-\u0008\v\f\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text made safe to stand in XML, between tags or inside a quoted attribute. Characters XML 1.0
 * cannot carry at all are left out.
 */
export function escapeXml(text: string): string {
  return text.replace(TO_CHANGE, (character) => ENTITIES[character] ?? '');
}

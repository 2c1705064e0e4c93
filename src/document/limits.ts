/**
 * What a document may ask of this program. A 2,000-page document stays well below every limit, and
 * one at the limits is read within 10 s and 500 MB; a file made to exhaust the machine is refused.
 */

const MEBIBYTE = 1024 * 1024;

/** Entries of the zip archive. */
export const MAX_ENTRIES = 10_000;

/** Unpacked bytes of all the parts read from one file (document, styles, headers …). */
export const MAX_UNPACKED_BYTES = 128 * MEBIBYTE;

/** Unpacked bytes per packed byte. Text of a document packs 5 to 50 times, a bomb up to 1,032 times. */
export const MAX_RATIO = 300;

/** Below this size the ratio says nothing: a short part may repeat itself and harms nobody. */
export const RATIO_FREE_BYTES = 8 * MEBIBYTE;

/** Elements inside one another in a part. */
export const MAX_XML_DEPTH = 256;

/** Elements of a part. */
export const MAX_XML_ELEMENTS = 8_000_000;

/** Characters of a part between the end of one tag and the end of the next. */
export const MAX_XML_STRETCH = 4 * MEBIBYTE;

/** Paragraphs, tables, rows, cells and controls of a part. */
export const MAX_BLOCKS = 400_000;

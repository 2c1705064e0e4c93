/**
 * What a document may ask of this program. A 2,000-page document stays well below every limit; a
 * file made to exhaust the machine does not.
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

import { DocumentError } from '../document/documentError';
import { WordError } from '../hosts/word/wordError';

/** An error whose message is meant for the user: what happened, why, what to do next. */
export class ExplainedError extends Error {}

/** What to tell the user of an error; null when its message is for programmers only. */
export function explanationOf(error: unknown): string | null {
  const explained =
    error instanceof ExplainedError || error instanceof DocumentError || error instanceof WordError;
  return explained ? error.message : null;
}

/**
 * What those who look after the program need to know beyond that, or null when that says it all.
 * Never text of the document.
 */
export function detailOf(error: unknown): string | null {
  if (error instanceof WordError) return error.detail;
  if (explanationOf(error) !== null) return null;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

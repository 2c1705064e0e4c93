import { toWordError, WordError } from './wordError';

/**
 * Runs requests in Word. Rejects with a `WordError`, whatever went wrong. `previous` are objects of
 * an earlier run, held on to by `track()`, that the new one works on.
 */
export async function runWord<Result>(
  batch: (context: Word.RequestContext) => Promise<Result>,
  previous: OfficeExtension.ClientObject[] = [],
): Promise<Result> {
  if (!isWordRecentEnough()) throw new WordError('word-too-old');
  try {
    return await (previous.length > 0 ? Word.run(previous, batch) : Word.run(batch));
  } catch (error) {
    throw toWordError(error);
  }
}

/**
 * Whether Word offers WordApi 1.3. Word answers for itself and not for the Office.js in use, which
 * may be older (platform §1.5): so the newest member the program uses must be there, too.
 */
function isWordRecentEnough(): boolean {
  return (
    typeof Word !== 'undefined' &&
    Office.context.requirements.isSetSupported('WordApi', '1.3') &&
    typeof Word.Table === 'function' &&
    'insertParagraph' in Word.Table.prototype
  );
}

import type { FactPath, Reading } from '../reading/reading';
import type { Verdict } from './check';
import { evidenceOf, present, verdict } from './verdict';

/** What a check says of a thing that a minute states or does not. */
interface Words {
  readonly said: string;
  readonly unsaid: string;
  readonly why: string;
  readonly todo: string;
}

/** The verdict on a thing that only has to be stated, with the passages that state it. */
export function judgeStated(
  reading: Reading,
  isStated: boolean,
  paths: readonly FactPath[],
  { said, unsaid, why, todo }: Words,
): Verdict {
  return isStated
    ? present(said, why, evidenceOf(reading, ...paths))
    : verdict('missing', [unsaid, why, todo]);
}

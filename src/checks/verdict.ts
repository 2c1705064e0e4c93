import type { Evidence } from '../domain/evidence';
import type { FactPath, Reading } from '../reading/reading';
import type { Message, Outcome, Verdict } from './check';

/** Evidence of the named facts, in the given order, each passage once. */
export function evidenceOf(reading: Reading, ...paths: readonly FactPath[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const path of paths) {
    for (const piece of reading.evidence.get(path) ?? []) {
      found.set(`${piece.paragraph}:${piece.start}:${piece.end}`, piece);
    }
  }
  return [...found.values()];
}

/** Evidence of every fact whose path begins so ("votes.", "assignments."). */
export function evidenceUnder(reading: Reading, prefix: string): Evidence[] {
  return evidenceOf(
    reading,
    ...[...reading.evidence.keys()].filter((path) => path.startsWith(prefix)),
  );
}

/** A verdict from its parts: what – why – what to do, and the passages it rests on. */
export function verdict(
  outcome: Outcome,
  [what, why, todo]: readonly [what: string, why: string, todo: string],
  evidence: readonly Evidence[] = [],
): Verdict {
  const message: Message = { what, why, todo };
  return { outcome, message, evidence };
}

/** The verdict "stated, nothing to do". */
export function present(what: string, why: string, evidence: readonly Evidence[]): Verdict {
  return verdict('present', [what, why, 'Không cần làm gì.'], evidence);
}

import type { Evidence } from '../domain/evidence';
import type { MeetingKind } from '../domain/meeting';
import type { RulePack } from '../domain/norms/rulePack';
import type { Reading } from '../reading/reading';
import type { SectionId } from '../writing/sections/sectionId';

/** The five things a check can say. */
export type Outcome = 'present' | 'missing' | 'contradictory' | 'unclear' | 'not-applicable';

/** lỗi, cảnh báo, gợi ý. */
export type Severity = 'error' | 'warning' | 'hint';

/** What happened, why it matters, what to do: one Vietnamese sentence or two each. */
export interface Message {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** A check's answer about one minute. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
}

export interface Check {
  /** Fixed; names the requirement, not the error. */
  readonly id: string;
  /** Short Vietnamese name of the requirement. */
  readonly title: string;
  readonly severity: Severity;
  /** Only required checks keep a minute from being complete. */
  readonly required: boolean;
  readonly kinds: readonly MeetingKind[];
  /** Keys of the clauses it rests on, in the rule pack. */
  readonly clauses: readonly string[];
  /** The section that would mend a `missing`, or null when only the user can. */
  readonly fix: SectionId | null;
  /** Pure; called only for a minute of one of `kinds`. */
  judge(reading: Reading, pack: RulePack): Verdict;
}

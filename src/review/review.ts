import type { Severity, Outcome, Message } from '../checks/check';
import type { Evidence } from '../domain/evidence';
import type { RulePack } from '../domain/norms/rulePack';
import type { Snapshot } from '../document/snapshot';
import type { SectionId } from '../writing/sections/sectionId';
import { CHECKS } from '../checks';
import { readMeeting } from '../reading/readMeeting';
import type { Reading } from '../reading/reading';
import { citation } from '../domain/norms/citation';

/** What one check said of one document. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly required: boolean;
  readonly message: Message;
  /** The clauses it rests on, in full: what they ask and where that is written. */
  readonly clauses: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The section that would mend it, only where it is missing. */
  readonly fix: SectionId | null;
}

/** A document judged: the same on the command line, on the page and in Word. */
export interface Review {
  readonly rulePack: string;
  readonly reading: Reading;
  /** One result a check, in the order in which the matters come up in a meeting. */
  readonly results: readonly CheckResult[];
}

const NOT_A_MINUTE: Message = {
  what: 'Không áp dụng: văn bản này không phải biên bản sinh hoạt chi bộ.',
  why: 'Các yêu cầu kiểm tra chỉ dành cho biên bản sinh hoạt chi bộ.',
  todo: 'Không cần làm gì; nếu đây đúng là biên bản, hãy ghi rõ “BIÊN BẢN” ở tên văn bản.',
};

const NOT_FOR_THIS_KIND: Message = {
  what: 'Không áp dụng cho loại hình sinh hoạt này.',
  why: 'Yêu cầu này chỉ dành cho loại hình sinh hoạt khác.',
  todo: 'Không cần làm gì.',
};

/**
 * Reads a snapshot as a minute and runs every check on it.
 * A document that is no minute gets `not-applicable` throughout.
 */
export function reviewSnapshot(snapshot: Snapshot, pack: RulePack): Review {
  const reading = readMeeting(snapshot);
  const { kind } = reading;
  const results = CHECKS.map((check): CheckResult => {
    const applicable = kind !== 'not-minutes' && check.kinds.includes(kind);
    const verdict = applicable
      ? check.judge(reading, pack)
      : {
          outcome: 'not-applicable' as const,
          message: kind === 'not-minutes' ? NOT_A_MINUTE : NOT_FOR_THIS_KIND,
          evidence: [],
        };
    return {
      id: check.id,
      title: check.title,
      severity: check.severity,
      required: check.required,
      clauses: check.clauses.map((key) => citation(pack, key)),
      fix: verdict.outcome === 'missing' ? check.fix : null,
      ...verdict,
    };
  });
  return { rulePack: pack.id, reading, results };
}

const OPEN: ReadonlySet<Outcome> = new Set<Outcome>(['missing', 'contradictory', 'unclear']);

/** Whether a check found something for the user to do. */
export const isFinding = ({ outcome }: { readonly outcome: Outcome }): boolean => OPEN.has(outcome);

/** The results that ask the user to do something, in the order of the meeting. */
export function findings(review: Review): readonly CheckResult[] {
  return review.results.filter(isFinding);
}

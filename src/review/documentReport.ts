import { DocumentError } from '../document/documentError';
import { openDocx } from '../document/openDocx';
import { readSnapshot } from '../document/readSnapshot';
import type { Outcome, Severity } from '../checks/check';
import type { Evidence } from '../domain/evidence';
import type { Meeting } from '../domain/meeting';
import type { RulePack } from '../domain/norms/rulePack';
import type { Reading } from '../reading/reading';
import { reviewSnapshot, type Review } from './review';

/** What a minute states, in the shape that leaves the program; null where it states nothing. */
export interface Facts {
  readonly total: number | null;
  readonly official: number | null;
  readonly probationary: number | null;
  readonly exempt: number | null;
  readonly present: number | null;
  readonly absent: number | null;
  readonly absentees: Meeting['attendance']['absentees'];
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly topic: string | null;
  readonly votes: readonly {
    readonly subject: string;
    readonly for: number | null;
    readonly against: number | null;
    readonly other: number | null;
    readonly secret: boolean;
  }[];
}

export interface CheckReport {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** What – why – what to do, in one string. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

/** One document of a run: judged, or the reason why it could not be read. */
export interface DocumentReport {
  readonly file: string;
  readonly kind: Reading['kind'] | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly facts: Facts | null;
  readonly checks: readonly CheckReport[];
}

/** Reads, reviews and reports on the bytes of one file; a file that cannot be read gives its error. */
export function documentReport(file: string, bytes: Uint8Array, pack: RulePack): DocumentReport {
  try {
    return reportOf(file, reviewSnapshot(readSnapshot(openDocx(bytes)), pack));
  } catch (error) {
    if (error instanceof DocumentError) return unreadable(file, error);
    throw error;
  }
}

/** The report on a document that could not be read. */
export function unreadable(file: string, { code, message }: DocumentError): DocumentReport {
  return { file, kind: null, error: { code, message }, facts: null, checks: [] };
}

function reportOf(file: string, { reading, results }: Review): DocumentReport {
  return {
    file,
    kind: reading.kind,
    error: null,
    facts: factsOf(reading.meeting),
    checks: results.map(({ id, outcome, severity, message: { what, why, todo }, evidence }) => ({
      id,
      outcome,
      severity,
      message: `${what} ${why} ${todo}`,
      evidence,
    })),
  };
}

/** The facts of a meeting, named as they leave the program. */
export function factsOf(meeting: Meeting): Facts {
  const { attendance } = meeting;
  const { total, official, probationary, exempt, present, absent, absentees } = attendance;
  return {
    total,
    official,
    probationary,
    exempt,
    present,
    absent,
    absentees,
    chair: meeting.chair?.name ?? null,
    secretary: meeting.secretary?.name ?? null,
    start: meeting.start,
    end: meeting.end,
    date: meeting.date,
    place: meeting.place,
    topic: meeting.topic.title,
    votes: meeting.votes.map((vote) => ({
      subject: vote.subject,
      for: vote.for,
      against: vote.against,
      other: vote.other,
      secret: vote.secret,
    })),
  };
}

import type { Snapshot } from '../document/snapshot';
import { emptyMeeting, type Meeting, type Signature } from '../domain/meeting';
import { readAgenda } from './agenda';
import { readMinutesAdopted, readResolutionAdopted } from './adoption';
import { readAssignments } from './assignments';
import { readAttendance } from './attendance';
import { readConclusion } from './conclusion';
import { readDissents } from './dissent';
import { readKind } from './kind';
import { readTime } from './meetingTime';
import { EvidenceBook, layOut, outlineOf, type Minute } from './minute';
import { readOfficers } from './officers';
import { readOpinions } from './opinions';
import { readOrganisation } from './organisation';
import { readPlace } from './place';
import { readRating } from './rating';
import type { Reading } from './reading';
import { readNextTasks, readPreviousReview, textOfPart } from './previousReview';
import { readTopic } from './topic';
import { readVotes } from './votes';

/**
 * Recognises a meeting in a document, whoever wrote it, with the evidence of every fact. A document
 * that is no minute of a cell's meeting gives an empty meeting of kind 'not-minutes'; no document
 * makes it fail.
 */
export function readMeeting(snapshot: Snapshot): Reading {
  const minute = layOut(snapshot);
  const signed = minute.signatures.signatures.length > 1;
  const { kind, title } = readKind(minute.lines, minute.signatureStart, signed);
  if (kind === 'not-minutes') {
    return {
      kind,
      meeting: emptyMeeting('regular'),
      evidence: new Map(),
      conflicts: new Map(),
      outline: [],
    };
  }
  const top = title ?? 0;
  const book = new EvidenceBook();
  const time = readTime(minute, top, book);
  const officers = readOfficers(minute, top, book);
  const votes = readVotes(minute, book);
  const meeting: Meeting = {
    kind,
    ...readOrganisation(minute.lines, top),
    ...time,
    place: readPlace(minute, top, book),
    ...officers,
    guests: textOfPart(minute, 'guests'),
    attendance: readAttendance(minute, top, book),
    agendaAdopted: readAgenda(minute, top, book),
    previousReview: readPreviousReview(minute, book),
    nextTasks: readNextTasks(minute),
    topic: kind === 'regular' ? emptyMeeting(kind).topic : readTopic(minute, top, time.date, book),
    opinions: readOpinions(minute, book),
    votes,
    dissents: readDissents(minute, book),
    conclusion: readConclusion(minute, book),
    assignments: readAssignments(minute, book),
    resolutionAdopted: readResolutionAdopted(minute, votes, book),
    rating: readRating(minute, book),
    minutesAdopted: readMinutesAdopted(minute, book),
    signatures: signaturesOf(minute, book),
  };
  return {
    kind,
    meeting,
    evidence: book.entries,
    conflicts: book.conflicts,
    outline: outlineOf(minute),
  };
}

/** The signatures; a block under which nobody at all has put a name states none. */
function signaturesOf(
  { signatures: { signatures } }: Minute,
  book: EvidenceBook,
): readonly Signature[] {
  signatures.forEach(({ labelAt, nameAt }, i) => {
    book.note(`signatures.${i}`, labelAt.line, labelAt.start, labelAt.end);
    if (nameAt) book.note(`signatures.${i}`, nameAt.line, nameAt.start, nameAt.end);
  });
  if (signatures.every(({ name }) => name === null)) return [];
  return signatures.map(({ role, label, name }) => ({ role, label, name }));
}

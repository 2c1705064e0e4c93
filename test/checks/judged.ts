import { CHECKS } from '../../src/checks';
import type { Check, Verdict } from '../../src/checks/check';
import type { Evidence } from '../../src/domain/evidence';
import {
  emptyMeeting,
  type Attendance,
  type Meeting,
  type MeetingKind,
} from '../../src/domain/meeting';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import type { RulePack } from '../../src/domain/norms/rulePack';
import type { FactPath, Reading } from '../../src/reading/reading';
import { attendanceOf } from '../domain/meetings';

/** What a minute states, and where: each fact with the words it was read from. */
interface Stated {
  readonly kind?: MeetingKind;
  readonly meeting?: Partial<Meeting>;
  readonly attendance?: Partial<Attendance>;
  /** Words of the minute under the path of the fact they state; a paragraph each, in this order. */
  readonly words?: Readonly<Record<FactPath, string>>;
  /** Words that state a fact differently. */
  readonly otherWords?: Readonly<Record<FactPath, string>>;
  readonly outline?: Reading['outline'];
  readonly pack?: RulePack;
}

const places = (
  words: Readonly<Record<FactPath, string>>,
  from: number,
): Map<FactPath, readonly Evidence[]> =>
  new Map(
    Object.entries(words).map(([path, text], i) => [
      path,
      [{ paragraph: from + i, start: 0, end: text.length, text }],
    ]),
  );

export function checkOf(id: string): Check {
  const check = CHECKS.find((one) => one.id === id);
  if (!check) throw new Error(`No check ${id}`);
  return check;
}

/** What a check says of a minute that states this much and nothing else. */
export function judged(id: string, stated: Stated): Verdict & { readonly said: readonly string[] } {
  const { kind = 'regular', words = {}, otherWords = {} } = stated;
  const check = checkOf(id);
  if (!check.kinds.includes(kind)) throw new Error(`${id} is not for ${kind} meetings`);
  const reading: Reading = {
    kind,
    meeting: {
      ...emptyMeeting(kind),
      attendance: attendanceOf(stated.attendance ?? {}),
      ...stated.meeting,
    },
    evidence: places(words, 0),
    conflicts: places(otherWords, Object.keys(words).length),
    outline: stated.outline ?? [],
  };
  const verdict = check.judge(reading, stated.pack ?? CENTRAL_2026);
  expectWhole(verdict);
  return { ...verdict, said: verdict.evidence.map(({ text }) => text) };
}

/** Every message says what happened, why it matters and what to do, in whole sentences. */
function expectWhole({ outcome, message }: Verdict): void {
  const { what, why, todo } = message;
  for (const sentence of [what, why, todo]) {
    expect(sentence).toMatch(/^[\p{Lu}\p{N}“].+[.”]$/su);
    expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}/u);
  }
  expect(new Set([what, why, todo]).size).toBe(3);
  if (outcome === 'present') expect(todo).toBe('Không cần làm gì.');
  if (outcome === 'missing' || outcome === 'contradictory') expect(todo).not.toMatch(/Không cần/u);
}

import type { Snapshot } from '../document/snapshot';
import type { Evidence } from '../domain/evidence';
import { emptyMeeting } from '../domain/meeting';
import type { RulePack } from '../domain/norms/rulePack';
import type { Place } from '../hosts/documentHost';
import { type CheckResult, findings, type Review, reviewSnapshot } from '../review/review';
import { sectionFragment } from '../writing/fillForm';
import { placeForSection } from '../writing/sectionPlace';
import { sectionOrder } from '../writing/sections';
import { SECTION_IDS, type SectionId } from '../writing/sections/sectionId';
import type { Checked } from './checked';

/** Judges a snapshot and finds the places that go with what was found. */
export function checkSnapshot(snapshot: Snapshot, pack: RulePack, at: Date): Checked {
  const review = reviewSnapshot(snapshot, pack);
  const open = findings(review);
  const places = placesIn(snapshot, review);
  const blanks = blanksIn(snapshot);
  return {
    review,
    findings: open,
    targets: new Map(
      open.flatMap((result) => {
        const target = targetOf(result, snapshot, places, blanks);
        return target ? [[result.id, target] as const] : [];
      }),
    ),
    places,
    blanks,
    warnings: snapshot.warnings,
    at,
  };
}

function placesIn(snapshot: Snapshot, { reading }: Review): ReadonlyMap<SectionId, Place> {
  if (reading.kind === 'not-minutes') return new Map();
  const order = sectionOrder(reading.kind);
  return new Map(
    order.map((id) => [
      id,
      placeForSection(id, order, reading.outline, snapshot.paragraphs.length),
    ]),
  );
}

/** A section is told by the tags of its controls; a minute typed by hand has none. */
function blanksIn({ controls, paragraphs }: Snapshot): ReadonlyMap<SectionId, Evidence> {
  const blanks = new Map<SectionId, Evidence>();
  for (const { tag, showsPlaceholder, from, to } of controls) {
    const section = tag === null ? undefined : sectionsByTag().get(tag);
    if (!section || !showsPlaceholder || blanks.has(section)) continue;
    const text = paragraphs[from.paragraph]?.text ?? '';
    const end = to.paragraph === from.paragraph ? to.offset : text.length;
    blanks.set(section, {
      paragraph: from.paragraph,
      start: from.offset,
      end,
      text: text.slice(from.offset, end),
    });
  }
  return blanks;
}

let tags: ReadonlyMap<string, SectionId> | null = null;

function sectionsByTag(): ReadonlyMap<string, SectionId> {
  tags ??= new Map(
    SECTION_IDS.flatMap((id) => {
      const { body } = sectionFragment(id, emptyMeeting('combined'));
      return [...body.matchAll(/<w:tag w:val="([^"]+)"/g)].flatMap(([, tag]) =>
        tag ? [[tag, id] as const] : [],
      );
    }),
  );
  return tags;
}

function targetOf(
  { evidence, fix }: CheckResult,
  snapshot: Snapshot,
  places: ReadonlyMap<SectionId, Place>,
  blanks: ReadonlyMap<SectionId, Evidence>,
): Evidence | null {
  const [passage] = evidence;
  if (passage) return passage;
  if (!fix) return null;
  const place = places.get(fix);
  return blanks.get(fix) ?? (place ? gapAt(place, snapshot) : null);
}

/** The point at which something put at this place would begin, as a passage without text. */
function gapAt(place: Place, { paragraphs }: Snapshot): Evidence | null {
  if (place.at === 'selection') return null;
  const paragraph = 'paragraph' in place ? place.paragraph : 0;
  const last = place.at === 'end' ? paragraphs.length - 1 : paragraph;
  const text = paragraphs[last]?.text;
  if (text === undefined) return null;
  const offset = place.at === 'start' || place.at === 'before' ? 0 : text.length;
  return { paragraph: last, start: offset, end: offset, text: '' };
}

import type { Meeting } from '../domain/meeting';
import { formOf } from './forms';
import type { FormId, FormPart } from './forms/form';
import { letterhead, titleBlock } from './forms/letterhead';
import type { Fragment } from './fragment';
import { paragraph } from './markup/content';
import type { Block } from './markup/content';
import { renderFragment } from './markup/render';
import { sectionOf } from './sections';
import type { Section } from './sections/section';
import type { SectionId } from './sections/sectionId';

/**
 * A whole form holding what the meeting states, with placeholders for the rest; all but what belongs
 * to the page (see `newDocument`). The form decides the kind, whatever the meeting says. Sections in
 * `without` are left out, heading and all.
 */
export function fillForm(
  formId: FormId,
  meeting: Meeting,
  without: readonly SectionId[] = [],
): Fragment {
  const form = formOf(formId);
  const ofItsKind = { ...meeting, kind: form.kind };
  return renderFragment([
    letterhead(ofItsKind),
    ...titleBlock(form, ofItsKind),
    ...form.parts.flatMap((part) => partBlocks(part, ofItsKind, without)),
  ]);
}

/** One section on its own, its heading unnumbered. */
export function sectionFragment(sectionId: SectionId, meeting: Meeting): Fragment {
  const section = sectionOf(sectionId);
  return renderFragment([...headingOf(section, section.title), ...section.write(meeting)]);
}

function partBlocks(
  { heading, sections }: FormPart,
  meeting: Meeting,
  without: readonly SectionId[],
): readonly Block[] {
  const all = sections.filter((id) => !without.includes(id)).map(sectionOf);
  const headed = all.filter((section) => section.headed);
  return [
    paragraph('TKCB_Phan', heading),
    ...all.flatMap((section) => [
      ...headingOf(section, `${headed.indexOf(section) + 1}. ${section.title}`),
      ...section.write(meeting),
    ]),
  ];
}

function headingOf(section: Section, text: string): readonly Block[] {
  return section.headed ? [paragraph('TKCB_Muc', text)] : [];
}

import type { OutlinePart } from '../domain/outline';
import { sectionOf } from './sections';
import type { SectionId } from './sections/sectionId';

/** Where a section goes, by places in the snapshot. */
export type SectionPlace =
  { readonly at: 'before' | 'after'; readonly paragraph: number } | { readonly at: 'end' };

/**
 * Where a missing section belongs in a document of which these parts were found: behind what there
 * is of it already, else beside the section that is nearest to it in `order` (behind an earlier one,
 * before a later one; the earlier one when both are as near), else at the end. Parts beyond
 * `paragraphCount` are of another state of the document and are left aside.
 */
export function placeForSection(
  section: SectionId,
  order: readonly SectionId[],
  outline: readonly OutlinePart[],
  paragraphCount: number,
): SectionPlace {
  const index = order.indexOf(section);
  const found = (id: SectionId | undefined): readonly OutlinePart[] => {
    const parts = id === undefined ? [] : sectionOf(id).parts;
    return outline.filter(({ part, last }) => parts.includes(part) && last < paragraphCount);
  };
  for (let distance = 0; index >= 0 && distance < order.length; distance++) {
    const earlier = found(order[index - distance]);
    if (earlier.length) {
      return { at: 'after', paragraph: Math.max(...earlier.map(({ last }) => last)) };
    }
    const later = found(order[index + distance]);
    if (later.length) {
      return { at: 'before', paragraph: Math.min(...later.map(({ first }) => first)) };
    }
  }
  return { at: 'end' };
}

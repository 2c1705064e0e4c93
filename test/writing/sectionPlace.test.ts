import type { OutlinePart } from '../../src/domain/outline';
import { placeForSection } from '../../src/writing/sectionPlace';
import { sectionOrder } from '../../src/writing/sections';

const REGULAR = sectionOrder('regular');
const OUTLINE: readonly OutlinePart[] = [
  { part: 'title', first: 2, last: 3 },
  { part: 'time', first: 4, last: 4 },
  { part: 'chair', first: 6, last: 6 },
  { part: 'secretary', first: 5, last: 5 },
  { part: 'attendance', first: 7, last: 9 },
  { part: 'previous-review', first: 12, last: 15 },
  { part: 'opinions', first: 20, last: 24 },
  { part: 'end-time', first: 30, last: 30 },
  { part: 'signatures', first: 31, last: 34 },
];
const place = (section: Parameters<typeof placeForSection>[0], outline = OUTLINE) =>
  placeForSection(section, REGULAR, outline, 40);

describe('the place for a missing section', () => {
  it('is right behind the section before it', () => {
    expect(place('absentees')).toEqual({ at: 'after', paragraph: 9 });
    expect(place('dissent')).toEqual({ at: 'after', paragraph: 24 });
  });

  it('is behind the last of the parts that the section before it has', () => {
    const outline = OUTLINE.filter(({ part }) => part !== 'attendance');
    expect(place('attendance', outline)).toEqual({ at: 'after', paragraph: 6 });
  });

  it('is behind what the document has of the section already', () => {
    expect(place('time-and-place')).toEqual({ at: 'after', paragraph: 4 });
  });

  it('is right before the section after it when that one is nearer', () => {
    expect(place('rating')).toEqual({ at: 'before', paragraph: 30 });
  });

  it('prefers the section before when both are as near', () => {
    expect(place('next-tasks')).toEqual({ at: 'after', paragraph: 15 });
  });

  it('is before the first part found when nothing comes before it', () => {
    const outline: readonly OutlinePart[] = [{ part: 'conclusion', first: 3, last: 5 }];
    expect(place('time-and-place', outline)).toEqual({ at: 'before', paragraph: 3 });
  });

  it('is behind the last occurrence of a part that comes twice', () => {
    const outline: readonly OutlinePart[] = [
      { part: 'opinions', first: 3, last: 5 },
      { part: 'opinions', first: 9, last: 11 },
    ];
    expect(place('dissent', outline)).toEqual({ at: 'after', paragraph: 11 });
  });

  it('is the end where nothing is known of the document', () => {
    expect(place('conclusion', [])).toEqual({ at: 'end' });
    expect(place('conclusion', [{ part: 'title', first: 0, last: 0 }])).toEqual({ at: 'end' });
  });

  it('is the end for a section that this kind of minute does not have', () => {
    expect(place('topic')).toEqual({ at: 'end' });
  });

  it('never lies beyond the document', () => {
    expect(placeForSection('dissent', REGULAR, OUTLINE, 24)).toEqual({
      at: 'after',
      paragraph: 15,
    });
    expect(placeForSection('dissent', REGULAR, OUTLINE, 0)).toEqual({ at: 'end' });
  });
});

import { emptyMeeting, type MeetingKind } from '../../src/domain/meeting';

test.each<MeetingKind>(['regular', 'thematic', 'combined'])(
  'an empty %s meeting states nothing but its kind',
  (kind) => {
    const { kind: stated, attendance, topic, ...rest } = emptyMeeting(kind);
    expect(stated).toBe(kind);
    const facts = [attendance, topic, rest].flatMap((part) => Object.values(part));
    const empty = facts.filter(
      (fact) => fact === null || (Array.isArray(fact) && fact.length === 0),
    );
    expect(empty).toHaveLength(facts.length);
  },
);

import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { citation } from '../../src/domain/norms/citation';
import { CHECKS } from '../../src/checks';
import { parseRulePack, RulePackError } from '../../src/review/rulePackFile';

const head = {
  id: 'lao-cai-2026',
  title: 'Quy định của Tỉnh ủy Lào Cai',
  reviewed: '2026-11-22',
  extends: 'central-2026',
};
const parse = (more: object) => parseRulePack(JSON.stringify({ ...head, ...more }));

test('a pack says only what is different and keeps the rest of the pack it extends', () => {
  const pack = parse({
    norms: {
      'qd-29-2026': {
        number: '29-QĐ/TU',
        issuer: 'Tỉnh ủy Lào Cai',
        date: '2026-01-26',
        title: 'Quy định',
        state: 'in-force',
      },
    },
    clauses: {
      'self-rating': {
        norm: 'qd-29-2026',
        place: null,
        says: 'Kết quả chấm điểm phải ghi vào biên bản hoặc nghị quyết',
        certainty: 'secondary',
      },
    },
    thresholds: { shortestMeeting: 60 },
  });
  expect(pack.thresholds).toEqual({ ...CENTRAL_2026.thresholds, shortestMeeting: 60 });
  expect(citation(pack, 'self-rating')).toContain('29-QĐ/TU, ngày 26/01/2026 của Tỉnh ủy Lào Cai');
  expect(citation(pack, 'duration')).toBe(citation(CENTRAL_2026, 'duration'));
});

test.each([
  ['text that is no JSON', '{"id":', 'không phải JSON'],
  ['a pack that extends nothing known', JSON.stringify({ ...head, extends: 'x' }), 'central-2026'],
  ['an unknown field', JSON.stringify({ ...head, gio: 1 }), 'gốc'],
  ['a date that is none', JSON.stringify({ ...head, reviewed: '22/11/2026' }), 'reviewed'],
  [
    'a threshold below zero',
    JSON.stringify({ ...head, thresholds: { shortestMeeting: -1 } }),
    'thresholds.shortestMeeting',
  ],
  [
    'a clause of a norm that is nowhere',
    JSON.stringify({
      ...head,
      clauses: { duration: { norm: 'khong-co', place: null, says: 'x', certainty: 'known' } },
    }),
    'khong-co',
  ],
  [
    'a key of the prototype as the base',
    JSON.stringify({ ...head, extends: '__proto__' }),
    '__proto__',
  ],
])('%s is refused and the message names it', (_, json, named) => {
  expect(() => parseRulePack(json)).toThrow(RulePackError);
  expect(() => parseRulePack(json)).toThrow(named);
});

test('every clause a check rests on can be cited from the central pack', () => {
  for (const { id, clauses } of CHECKS) {
    expect([id, clauses.length > 0]).toEqual([id, true]);
    for (const key of clauses)
      expect(citation(CENTRAL_2026, key)).toMatch(/ngày \d{2}\/\d{2}\/\d{4}/);
  }
});

import { citation } from '../../../src/domain/norms/citation';
import { CENTRAL_2026 } from '../../../src/domain/norms/packs/central-2026';
import type { Clause, RulePack } from '../../../src/domain/norms/rulePack';

function packWith(clause: Partial<Clause>): RulePack {
  const papers: Clause = {
    norm: 'hd-42',
    place: 'mục II, điểm 2.2',
    says: 'Tài liệu được gửi trước ít nhất 01 ngày',
    certainty: 'primary',
    ...clause,
  };
  const norms: RulePack['norms'] = {
    'hd-42': {
      number: '42-HD/BTCTW',
      issuer: 'Ban Tổ chức Trung ương',
      date: '2025-10-28',
      title: 'Hướng dẫn',
      state: 'in-force',
    },
  };
  return { ...CENTRAL_2026, id: 'thu', norms, clauses: { papers } };
}

test('a clause is cited with what it asks, its place, number, date and issuer', () => {
  expect(citation(packWith({}), 'papers')).toBe(
    'Tài liệu được gửi trước ít nhất 01 ngày (mục II, điểm 2.2, Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương)',
  );
});

test('a clause without a known place is cited by its document alone', () => {
  expect(citation(packWith({ place: null }), 'papers')).toContain('(Hướng dẫn số 42-HD/BTCTW');
});

test('a document without a number is cited by its name', () => {
  expect(citation(CENTRAL_2026, 'right-to-vote')).toMatch(
    /\(Điều 3, Điều lệ Đảng Cộng sản Việt Nam, ngày 19\/01\/2011 của Đại hội/u,
  );
});

test('a clause nobody has seen in print says so', () => {
  expect(citation(packWith({ certainty: 'unsure' }), 'papers')).toMatch(
    /\(chưa kiểm chứng được văn bản gốc\)$/u,
  );
});

test('a key that the pack does not have, or whose document it lacks, is a mistake of the program', () => {
  expect(() => citation(packWith({}), 'duration')).toThrow(/duration/u);
  expect(() => citation(packWith({ norm: 'hd-99' }), 'papers')).toThrow(/papers/u);
});

describe('the central pack', () => {
  const { clauses, norms, thresholds } = CENTRAL_2026;

  test('cites every one of its clauses in one line', () => {
    for (const key of Object.keys(clauses)) {
      const cited = citation(CENTRAL_2026, key);
      expect(cited).toMatch(/^\p{Lu}.* \(.+, ngày \d{2}\/\d{2}\/\d{4} của .+\)/u);
    }
  });

  test('names the successor of every document that is no longer in force', () => {
    for (const norm of Object.values(norms)) {
      const successor = norm.supersededBy === undefined ? null : norms[norm.supersededBy];
      expect(norm.state === 'superseded').toBe(successor !== null);
      if (successor) expect(successor.date > norm.date).toBe(true);
    }
  });

  test('rests no clause on a document that is no longer in force', () => {
    for (const clause of Object.values(clauses)) expect(norms[clause.norm]?.state).toBe('in-force');
  });

  test('dates its documents and itself by the calendar', () => {
    for (const { date } of [...Object.values(norms), { date: CENTRAL_2026.reviewed }]) {
      expect(new Date(`${date}T00:00:00Z`).toISOString()).toBe(`${date}T00:00:00.000Z`);
    }
  });

  test('ranks its classes and its lengths', () => {
    expect(thresholds.shortestCombinedMeeting).toBeGreaterThan(thresholds.shortestMeeting);
    expect(thresholds.grades.Tốt).toBeGreaterThan(thresholds.grades.Khá);
    expect(thresholds.grades.Khá).toBeGreaterThan(thresholds.grades['Trung bình']);
  });
});

import type { Absentee } from '../../src/domain/meeting';
import { judged } from './judged';

const NGA: Absentee = { name: 'Lê Thị Nga', reason: 'nằm viện' };
const BA: Absentee = { name: 'Trần Văn Ba', reason: 'đi công tác' };
const UNSAID = { reason: null };

describe.each([
  ['total-membership', 'total', 'Tổng số: 24'],
  ['present-count', 'present', 'Có mặt: 21'],
  ['absent-count', 'absent', 'Vắng: 03'],
] as const)('%s', (id, field, text) => {
  test('is present when counted', () => {
    const verdict = judged(id, {
      attendance: { [field]: 3 },
      words: { [`attendance.${field}`]: text },
    });
    expect(verdict).toMatchObject({ outcome: 'present', said: [text] });
  });

  test('is present when the count is zero', () => {
    expect(judged(id, { attendance: { [field]: 0 } }).outcome).toBe('present');
  });

  test('is missing when not counted', () => {
    expect(judged(id, {}).outcome).toBe('missing');
  });
});

test('present-count is contradictory where two places disagree, both shown', () => {
  const verdict = judged('present-count', {
    attendance: { present: 24 },
    words: { 'attendance.present': 'có mặt: 24' },
    otherWords: { 'attendance.present': '22/26 đảng viên dự' },
  });
  expect(verdict).toMatchObject({
    outcome: 'contradictory',
    said: ['có mặt: 24', '22/26 đảng viên dự'],
  });
});

describe('absent-names', () => {
  const words = {
    'attendance.absent': 'Vắng: 02',
    'attendance.absentees.0': 'đồng chí Lê Thị Nga',
    'attendance.absentees.1': 'đồng chí Trần Văn Ba',
  };

  test('is present with a name for every absentee', () => {
    const verdict = judged('absent-names', {
      attendance: { absent: 2, absentees: [NGA, BA] },
      words,
    });
    expect(verdict).toMatchObject({ outcome: 'present', said: Object.values(words) });
  });

  test('is present with names where their number is not stated', () => {
    const verdict = judged('absent-names', { attendance: { absentees: [NGA] } });
    expect(verdict.outcome).toBe('present');
  });

  test.each([
    ['nobody is named', [], 'không nêu tên ai'],
    ['fewer are named', [NGA], 'chỉ nêu tên 1 người'],
  ])('is missing when %s', (_, absentees, said) => {
    const { outcome, message } = judged('absent-names', { attendance: { absent: 2, absentees } });
    expect(outcome).toBe('missing');
    expect(message.what).toContain(said);
  });

  test('is contradictory when more are named than counted', () => {
    const { outcome, message } = judged('absent-names', {
      attendance: { absent: 1, absentees: [NGA, BA] },
    });
    expect(outcome).toBe('contradictory');
    expect(message.what).toBe('Biên bản ghi vắng 1 nhưng nêu tên 2 người.');
  });

  test.each([
    ['nobody was absent', { absent: 0, absentees: [] }],
    ['absence is not mentioned at all', {}],
  ])('is not applicable when %s', (_, attendance) => {
    expect(judged('absent-names', { attendance }).outcome).toBe('not-applicable');
  });
});

describe('absence-reasons', () => {
  test('is present when everybody has one', () => {
    const words = { 'attendance.absentees.0': 'Lê Thị Nga (nằm viện)' };
    const verdict = judged('absence-reasons', {
      attendance: { absent: 1, absentees: [NGA] },
      words,
    });
    expect(verdict).toMatchObject({ outcome: 'present', said: ['Lê Thị Nga (nằm viện)'] });
  });

  test('is missing for whom none is given, and points at them alone', () => {
    const verdict = judged('absence-reasons', {
      attendance: { absent: 2, absentees: [NGA, { ...BA, ...UNSAID }] },
      words: {
        'attendance.absentees.0': 'Lê Thị Nga (nằm viện)',
        'attendance.absentees.1': 'Trần Văn Ba',
      },
    });
    expect(verdict).toMatchObject({ outcome: 'missing', said: ['Trần Văn Ba'] });
    expect(verdict.message.what).toBe('Chưa có lý do vắng cụ thể của: Trần Văn Ba.');
  });

  test('is missing where “không lý do” is all that is said', () => {
    const absentees = [{ ...NGA, reason: 'không có lý do' }];
    expect(judged('absence-reasons', { attendance: { absent: 1, absentees } }).outcome).toBe(
      'missing',
    );
  });

  test('is missing for absentees who are not even named, and points at their number', () => {
    const verdict = judged('absence-reasons', {
      attendance: { absent: 3, absentees: [NGA] },
      words: { 'attendance.absent': 'Vắng: 03' },
    });
    expect(verdict).toMatchObject({ outcome: 'missing', said: ['Vắng: 03'] });
  });

  test.each([
    ['nobody was absent', { absent: 0, absentees: [] }],
    ['absence is not mentioned at all', {}],
  ])('is not applicable when %s', (_, attendance) => {
    expect(judged('absence-reasons', { attendance }).outcome).toBe('not-applicable');
  });
});

describe('attendance-arithmetic', () => {
  const words = {
    'attendance.total': 'Tổng số: 24',
    'attendance.present': 'có mặt: 21',
    'attendance.absent': 'vắng: 03',
    'attendance.absentees.0': 'đồng chí Lê Thị Nga',
  };
  const figures = { total: 24, present: 21, absent: 3 };

  test('is present when the figures agree, and points at the figures, not at the names', () => {
    const verdict = judged('attendance-arithmetic', { attendance: figures, words });
    expect(verdict).toMatchObject({
      outcome: 'present',
      said: ['Tổng số: 24', 'có mặt: 21', 'vắng: 03'],
    });
  });

  test('is contradictory when they do not, and says which', () => {
    const { outcome, message, said } = judged('attendance-arithmetic', {
      attendance: { ...figures, present: 20 },
      words,
    });
    expect(outcome).toBe('contradictory');
    expect(message.what).toBe(
      'Số liệu điểm danh không khớp: có mặt 20 + vắng 3 khác số phải dự 24.',
    );
    expect(said).toHaveLength(3);
  });

  test('is judged on those who must attend where the total is not stated', () => {
    const attendance = { required: 22, present: 20, absent: 3 };
    expect(judged('attendance-arithmetic', { attendance }).outcome).toBe('contradictory');
  });

  test.each(['total', 'present', 'absent'])(
    'is not applicable without the figure “%s”',
    (field) => {
      const attendance = { ...figures, [field]: null };
      expect(judged('attendance-arithmetic', { attendance }).outcome).toBe('not-applicable');
    },
  );
});

import type { Signature, SignatureRole } from '../../src/domain/meeting';
import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { judged } from './judged';

const words = { start: '14 giờ 00', end: '15 giờ 30' };

describe('minutes-read-and-adopted', () => {
  test('is present when the minute was read back and agreed to', () => {
    const said = { minutesAdopted: 'Thư ký đọc biên bản, chi bộ nhất trí.' };
    expect(
      judged('minutes-read-and-adopted', { meeting: { minutesAdopted: true }, words: said }),
    ).toMatchObject({ outcome: 'present', said: [said.minutesAdopted] });
  });

  test.each([null, false])('is missing when that is %s', (minutesAdopted) => {
    expect(judged('minutes-read-and-adopted', { meeting: { minutesAdopted } }).outcome).toBe(
      'missing',
    );
  });
});

describe('end-time', () => {
  test.each(['14:00', null])('is present when the beginning is %s', (start) => {
    const verdict = judged('end-time', { meeting: { start, end: '15:30' }, words });
    expect(verdict).toMatchObject({ outcome: 'present', said: ['15 giờ 30'] });
  });

  test('is missing when not stated', () => {
    expect(judged('end-time', { meeting: { start: '14:00' } }).outcome).toBe('missing');
  });

  test.each(['13:30', '14:00'])('is contradictory at %s after a beginning at 14:00', (end) => {
    const verdict = judged('end-time', { meeting: { start: '14:00', end }, words });
    expect(verdict).toMatchObject({ outcome: 'contradictory', said: ['14 giờ 00', '15 giờ 30'] });
    expect(verdict.message.what).toContain(`(${end})`);
  });
});

describe('duration-90', () => {
  test.each([
    ['regular', '15:30', 'present'],
    ['regular', '15:29', 'missing'],
    ['thematic', '15:30', 'present'],
    ['thematic', '15:29', 'missing'],
    ['combined', '16:00', 'present'],
    ['combined', '15:59', 'missing'],
  ] as const)('of a %s meeting from 14:00 to %s is %s', (kind, end, outcome) => {
    const verdict = judged('duration-90', { kind, meeting: { start: '14:00', end }, words });
    expect(verdict).toMatchObject({ outcome, said: ['14 giờ 00', '15 giờ 30'] });
  });

  test('says how long the meeting took and how long it should have', () => {
    const { message } = judged('duration-90', { meeting: { start: '14:00', end: '15:10' } });
    expect(message.what).toBe('Buổi sinh hoạt kéo dài 70 phút, chưa đủ 90 phút.');
  });

  test('takes the shortest length from the rule pack', () => {
    const thresholds = { ...CENTRAL_2026.thresholds, shortestMeeting: 60 };
    const verdict = judged('duration-90', {
      meeting: { start: '14:00', end: '15:10' },
      pack: { ...CENTRAL_2026, thresholds },
    });
    expect(verdict.outcome).toBe('present');
  });

  test('is contradictory where the end comes first', () => {
    const meeting = { start: '14:00', end: '13:10' };
    expect(judged('duration-90', { meeting }).outcome).toBe('contradictory');
  });

  test.each([
    ['a beginning', { start: null, end: '15:30' }],
    ['an end', { start: '14:00', end: null }],
  ])('is not applicable without %s', (_, meeting) => {
    expect(judged('duration-90', { meeting }).outcome).toBe('not-applicable');
  });
});

describe.each([
  ['chair-signature', 'chair', 'chủ trì'],
  ['secretary-signature', 'secretary', 'thư ký'],
] as const)('%s', (id, role, label) => {
  const stated = { [role]: { name: 'Lò Thị Ngân', office: null } };
  const signed = (name: string | null, as: SignatureRole = role): readonly Signature[] => [
    { role: 'other', label: 'ĐẠI BIỂU', name: 'Võ Trường Chinh' },
    { role: as, label: as.toUpperCase(), name },
  ];
  const passages = { [role]: 'đồng chí Lò Thị Ngân', 'signatures.1': 'Lò Thị Ngân' };

  test('is present with the name that the opening gave', () => {
    const meeting = { ...stated, signatures: signed('Lò Thị Ngân') };
    const verdict = judged(id, { meeting, words: passages });
    expect(verdict).toMatchObject({ outcome: 'present', said: ['Lò Thị Ngân'] });
  });

  test.each(['LÒ THỊ NGÂN', 'Thị Ngân'])('is present with that name written %s', (name) => {
    expect(judged(id, { meeting: { ...stated, signatures: signed(name) } }).outcome).toBe(
      'present',
    );
  });

  test('is present where the opening names nobody to compare with', () => {
    expect(judged(id, { meeting: { signatures: signed('Lò Thị Ngân') } }).outcome).toBe('present');
  });

  test('is contradictory with another name, both shown', () => {
    const meeting = { ...stated, signatures: signed('Hà Văn Tư') };
    const verdict = judged(id, { meeting, words: { ...passages, 'signatures.1': 'Hà Văn Tư' } });
    expect(verdict).toMatchObject({
      outcome: 'contradictory',
      said: ['đồng chí Lò Thị Ngân', 'Hà Văn Tư'],
    });
    expect(verdict.message.what).toBe(
      `Người ký là Hà Văn Tư, còn phần mở đầu ghi ${label} là Lò Thị Ngân.`,
    );
  });

  test('is missing with a label and no name under it', () => {
    const meeting = { ...stated, signatures: signed(null) };
    const { outcome, message } = judged(id, { meeting });
    expect(outcome).toBe('missing');
    expect(message.what).toBe(`Phần ký của ${label} chưa có họ tên.`);
  });

  test('is missing in a block that others alone have signed', () => {
    const { outcome, message } = judged(id, {
      meeting: { ...stated, signatures: signed('Hà Văn Tư', 'other') },
      outline: [{ part: 'signatures', first: 40, last: 42 }],
    });
    expect(outcome).toBe('missing');
    expect(message.what).toBe(`Phần ký ở cuối biên bản chưa có họ tên ${label}.`);
  });

  test('is missing without any block', () => {
    const { outcome, message } = judged(id, { meeting: stated });
    expect(outcome).toBe('missing');
    expect(message.what).toBe(`Cuối biên bản chưa có phần ký của ${label}.`);
  });
});

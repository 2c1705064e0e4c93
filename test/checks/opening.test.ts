import { judged } from './judged';

const START = '19 giờ 30 phút';
const DATE = 'ngày 03/7/2026';

describe('meeting-time', () => {
  const words = { start: START, date: DATE };

  test('is present with day and hour', () => {
    const verdict = judged('meeting-time', {
      meeting: { date: '2026-07-03', start: '19:30' },
      words,
    });
    expect(verdict).toMatchObject({ outcome: 'present', said: [START, DATE] });
  });

  test.each([
    ['ngày, giờ', null, null],
    ['giờ', '2026-07-03', null],
    ['ngày', null, '19:30'],
  ])('is missing without %s, and says so', (lacking, date, start) => {
    const { outcome, message } = judged('meeting-time', { meeting: { date, start } });
    expect(outcome).toBe('missing');
    expect(message.what).toBe(`Biên bản chưa ghi ${lacking} bắt đầu họp.`);
  });

  test('points at the half that is stated', () => {
    const verdict = judged('meeting-time', {
      meeting: { date: '2026-07-03' },
      words: { date: DATE },
    });
    expect(verdict.said).toEqual([DATE]);
  });

  test('is contradictory where the minute names two days, both shown', () => {
    const verdict = judged('meeting-time', {
      meeting: { date: '2026-07-03', start: '19:30' },
      words,
      otherWords: { date: 'ngày 04/7/2026' },
    });
    expect(verdict).toMatchObject({ outcome: 'contradictory', said: [DATE, 'ngày 04/7/2026'] });
  });
});

describe('meeting-place', () => {
  test('is present when named', () => {
    const words = { place: 'Nhà văn hóa thôn' };
    const verdict = judged('meeting-place', { meeting: words, words });
    expect(verdict).toMatchObject({ outcome: 'present', said: ['Nhà văn hóa thôn'] });
  });

  test('is missing when not', () => {
    expect(judged('meeting-place', {}).outcome).toBe('missing');
  });
});

describe.each(['chair', 'secretary'] as const)('%s', (role) => {
  test('is present when named', () => {
    const words = { [role]: 'đồng chí Lò Thị Ngân' };
    const meeting = { [role]: { name: 'Lò Thị Ngân', office: null } };
    expect(judged(role, { meeting, words })).toMatchObject({
      outcome: 'present',
      said: ['đồng chí Lò Thị Ngân'],
    });
  });

  test('is missing when not', () => {
    expect(judged(role, {}).outcome).toBe('missing');
  });
});

describe('agenda-adopted', () => {
  test('is present when the cell agreed to it', () => {
    const words = { agendaAdopted: 'Chi bộ nhất trí với chương trình.' };
    const verdict = judged('agenda-adopted', { meeting: { agendaAdopted: true }, words });
    expect(verdict).toMatchObject({ outcome: 'present', said: [words.agendaAdopted] });
  });

  test.each([null, false])('is missing when that is %s', (agendaAdopted) => {
    expect(judged('agenda-adopted', { meeting: { agendaAdopted } }).outcome).toBe('missing');
  });
});

import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { attendanceOf, voteOf } from '../domain/meetings';
import { judged } from './judged';

const PRESENT = { official: 22, present: 20, presentOfficial: 18, presentProbationary: 2 };
const UNANIMOUS = voteOf({ for: 18, against: 0, base: 18 });
const words = { 'votes.0': 'tán thành 18/18', 'votes.1': 'tán thành 17, không tán thành 2' };

describe('votes-recorded', () => {
  test('is present with one vote at least', () => {
    const verdict = judged('votes-recorded', { meeting: { votes: [UNANIMOUS] }, words });
    expect(verdict).toMatchObject({ outcome: 'present', said: Object.values(words) });
  });

  test('is missing without any', () => {
    expect(judged('votes-recorded', {}).outcome).toBe('missing');
  });
});

describe('vote-arithmetic', () => {
  test('is present when every vote adds up', () => {
    const meeting = { votes: [UNANIMOUS, voteOf({ for: 16, against: 2 })] };
    const verdict = judged('vote-arithmetic', { meeting, attendance: PRESENT, words });
    expect(verdict).toMatchObject({ outcome: 'present', said: Object.values(words) });
  });

  test('is contradictory for a vote that does not; it is named and it alone is shown', () => {
    const wrong = voteOf({ subject: 'Kết nạp đảng viên', for: 17, against: 2 });
    const verdict = judged('vote-arithmetic', {
      meeting: { votes: [UNANIMOUS, wrong] },
      attendance: PRESENT,
      words,
    });
    expect(verdict).toMatchObject({ outcome: 'contradictory', said: [words['votes.1']] });
    expect(verdict.message.what).toBe(
      'Số phiếu không khớp: “Kết nạp đảng viên”: tán thành 17 + không tán thành 2 = 19, khác số đảng viên chính thức có mặt 18.',
    );
  });

  test('names every vote that does not, one without a subject by its figures alone', () => {
    const votes = [voteOf({ subject: '', for: 30, base: 30 }), voteOf({ for: 31, base: 31 })];
    const { message } = judged('vote-arithmetic', { meeting: { votes }, attendance: PRESENT });
    expect(message.what).toMatch(/^Số phiếu không khớp: số người biểu quyết 30/u);
    expect(message.what).toContain('“Nghị quyết tháng 7”: số người biểu quyết 31');
  });

  test('lets a vote pass that was taken after somebody had left', () => {
    const votes = [UNANIMOUS, voteOf({ for: 17, against: 0 }), voteOf({ for: 17, base: 17 })];
    expect(judged('vote-arithmetic', { meeting: { votes }, attendance: PRESENT }).outcome).toBe(
      'present',
    );
  });

  test('takes how far a percentage may be off from the rule pack', () => {
    const votes = [voteOf({ for: 17, base: 18, percent: 95 })];
    const exact = { ...CENTRAL_2026.thresholds, percentTolerance: 0.1 };
    const stated = { meeting: { votes }, attendance: attendanceOf(PRESENT) };
    expect(judged('vote-arithmetic', stated).outcome).toBe('present');
    expect(
      judged('vote-arithmetic', { ...stated, pack: { ...CENTRAL_2026, thresholds: exact } })
        .outcome,
    ).toBe('contradictory');
  });

  test('is not applicable without votes', () => {
    expect(judged('vote-arithmetic', { attendance: PRESENT }).outcome).toBe('not-applicable');
  });
});

describe('reserved-opinions', () => {
  const divided = voteOf({ for: 16, against: 2 });

  test('is present when one is on record', () => {
    const dissents = [{ name: 'Hoàng Thị Sắc', text: 'bảo lưu ý kiến' }];
    const kept = { 'dissents.0': 'TS. Sắc bảo lưu ý kiến' };
    expect(
      judged('reserved-opinions', { meeting: { dissents, votes: [divided] }, words: kept }),
    ).toMatchObject({
      outcome: 'present',
      said: ['TS. Sắc bảo lưu ý kiến'],
    });
  });

  test.each([null, []])(
    'is missing when members voted against and the record is %j',
    (dissents) => {
      const meeting = { votes: [UNANIMOUS, divided], dissents };
      const verdict = judged('reserved-opinions', { meeting, words });
      expect(verdict).toMatchObject({ outcome: 'missing', said: [words['votes.1']] });
    },
  );

  test.each([
    ['nobody voted against', [UNANIMOUS]],
    ['the votes against are not stated', [voteOf({ for: 18 })]],
    ['no vote was taken', []],
  ])('is not applicable when %s', (_, votes) => {
    expect(judged('reserved-opinions', { meeting: { votes } }).outcome).toBe('not-applicable');
  });
});

describe('resolution-adopted', () => {
  test('is present when the cell adopted it', () => {
    const said = { resolutionAdopted: 'Nghị quyết được thông qua.' };
    const verdict = judged('resolution-adopted', {
      meeting: { resolutionAdopted: true },
      words: said,
    });
    expect(verdict).toMatchObject({ outcome: 'present', said: [said.resolutionAdopted] });
  });

  test.each([null, false])('is missing when that is %s', (resolutionAdopted) => {
    expect(judged('resolution-adopted', { meeting: { resolutionAdopted } }).outcome).toBe(
      'missing',
    );
  });
});

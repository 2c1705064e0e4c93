import { calendarDay, clock, count, decimal } from '../../src/writing/wording';

describe('the wording of figures', () => {
  it('writes numbers of people with a leading zero from 1 to 9', () => {
    expect([0, 1, 9, 10, 132].map(count)).toEqual(['0', '01', '09', '10', '132']);
  });

  it('writes fractions with a comma', () => {
    expect([97.5, 100].map(decimal)).toEqual(['97,5', '100']);
  });

  it('writes the time of day in hours and minutes', () => {
    expect(clock('08:05')).toBe('08 giờ 05 phút');
  });

  it('writes dates in the Vietnamese order', () => {
    expect(calendarDay('2026-11-03')).toBe('03/11/2026');
  });

  it('leaves what is no time or date as it was written', () => {
    expect(clock('đầu giờ chiều')).toBe('đầu giờ chiều');
    expect(calendarDay('đầu tháng 11')).toBe('đầu tháng 11');
  });

  it('keeps what is not stated apart from zero and empty', () => {
    expect([count(null), decimal(null), clock(null), calendarDay(null)]).toEqual(
      Array(4).fill(null),
    );
  });
});

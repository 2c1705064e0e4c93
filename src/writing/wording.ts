/**
 * How facts are put into words on a minute. Each gives null for null, so that what is not stated
 * stays a placeholder.
 */

/** People and papers: two digits from 1 to 9, as minutes write them ("02"); zero is "0". */
export function count(value: number | null): string | null {
  if (value === null) return null;
  return value >= 1 && value <= 9 ? `0${value}` : String(value);
}

/** Scores and shares, with a decimal comma ("95,5"). */
export function decimal(value: number | null): string | null {
  return value === null ? null : String(value).replace('.', ',');
}

/** "HH:MM" as "14 giờ 00 phút"; any other text as it is. */
export function clock(value: string | null): string | null {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(value ?? '') ?? [];
  return hour && minute ? `${hour} giờ ${minute} phút` : value;
}

/** "YYYY-MM-DD" as "03/11/2026"; any other text as it is. */
export function calendarDay(value: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '') ?? [];
  return year && month && day ? `${day}/${month}/${year}` : value;
}

import { vietnameseSource } from './vietnamesePattern';

/** A date found in a text. `year` is null where only day and month stand there. */
export interface CalendarDate {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const YEAR = '((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])';

// 03/12/2025, 06-3-2024, 03.12.2025, "03 – 8 – 2022", 05/7.
const FIGURES = new RegExp(
  `(?<![0-9/.,-])([0-3]?[0-9])[ \\t]?([/.-])[ \\t]?(0?[1-9]|1[0-2])(?:[ \\t]?[/.-][ \\t]?${YEAR})?(?![0-9/])`,
  'g',
);

// ngày 03 tháng 12 năm 2025; "03 tháng 12, năm 2025"; ngày mùng 3 tháng 7; ngày 03 tháng 02/2026.
const WORDS = new RegExp(
  `(?<![0-9])([0-3]?[0-9])[ \\t]?,?[ \\t]?${vietnameseSource('tháng')}[ \\t]?(0?[1-9]|1[0-2])` +
    `(?:[ \\t]?,?[ \\t]?(?:${vietnameseSource('năm')}|/)[ \\t]?${YEAR})?(?![0-9])`,
  'g',
);

const DAY_BEFORE = new RegExp(
  `(?:${vietnameseSource('ngày|mùng|mồng')}|,|${vietnameseSource('hôm')})[ \\t]?$`,
);

/**
 * Every date in a plain text, in order. Day and month alone count with a slash, and with a dot or a
 * dash only behind "ngày" ("3.5" is a number, "2-3" a range). Days past 31 and months past 12 are
 * none; 31/4 is read as it stands.
 */
export function calendarDates(plain: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const pattern of [FIGURES, WORDS]) {
    for (const match of plain.matchAll(pattern)) {
      const figures = pattern === FIGURES;
      const day = Number(match[1]);
      const month = Number(figures ? match[3] : match[2]);
      const written = figures ? match[4] : match[3];
      if (day < 1 || day > 31) continue;
      const behindDay = DAY_BEFORE.test(plain.slice(0, match.index));
      if (figures && !written && (match[2] === '.' || match[2] === '-') && !behindDay) continue;
      const year =
        written === undefined
          ? null
          : Number(written) < 100
            ? 2000 + Number(written)
            : Number(written);
      found.push({ start: match.index, end: match.index + match[0].length, day, month, year });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** ISO form (YYYY-MM-DD) of a date whose year is known, or null. */
export function isoDate({ day, month, year }: CalendarDate): string | null {
  if (year === null) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

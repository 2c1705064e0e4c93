import { vietnameseSource } from './vietnamesePattern';
import { NUMBER_WORDS, numberFromWords } from './numberWords';

/** A time of day found in a text: characters `start` to `end`, and HH:MM. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  readonly time: string;
}

// "14 giờ 00", "14h", "14h30'", "14g30", "14:30", "7 giờ rưỡi", "16 giờ kém 15", "chín giờ".
const CLOCK = new RegExp(
  `(?<![0-9/.,:])(?:([0-9]{1,2})|(?<![a-z])(${NUMBER_WORDS})(?=[ \\t]gio(?![a-z])))` +
    `[ \\t]?(?:(?:${vietnameseSource('giờ')}|[hg](?![a-z])|[hg](?=[0-9]))[ \\t]?` +
    `(?:(${vietnameseSource('rưỡi')})|(${vietnameseSource('kém')})[ \\t]?([0-9]{1,2})|([0-9]{1,2})(?![0-9/])|` +
    `(?<![a-z])(${NUMBER_WORDS})(?=[ \\t]${vietnameseSource('phút')}))?` +
    `|:[ \\t]?([0-5][0-9])(?![0-9/])|(?<=(?:tu|den|luc|hoi)[ \\t][0-9]{1,2})\\.([0-5][0-9])(?![0-9.]))(?![0-9])`,
  'g',
);

const SPAN = new RegExp(`^[ \\t]?(?:${vietnameseSource('phút')}|['p])(?![a-z])`);

/** Evening words behind an hour below 12: "7 giờ 30 tối". */
const AFTERNOON = new RegExp(
  `^[ \\t]?(?:${vietnameseSource('phút')})?[ \\t]?(?:chieu|toi|dem)(?![a-z])`,
);

/**
 * Every time of day in a plain text (see `PlainText`), in order. Bare numbers are none; "20 giờ"
 * meaning a length of time is indistinguishable and is returned too.
 */
export function clockTimes(plain: string): ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of plain.matchAll(CLOCK)) {
    const [whole, digits, words, half, , before, minutes, minuteWords, colon, dotted] = match;
    let hour = digits === undefined ? numberFromWords(words ?? '') : Number(digits);
    const minute = minuteWords
      ? (numberFromWords(minuteWords) ?? 0)
      : Number(half ? 30 : before ? 60 - Number(before) : (minutes ?? colon ?? dotted ?? 0));
    if (hour === null || hour > 24 || minute > 59) continue;
    if (before) hour -= 1;
    let end = match.index + whole.length;
    const rest = plain.slice(end);
    if (hour < 12 && AFTERNOON.test(rest)) hour += 12;
    end += SPAN.exec(rest)?.[0].length ?? 0;
    const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    found.push({ start: match.index, end, time });
  }
  return found;
}

/** Minutes from one HH:MM to another on the same day; negative when `end` comes first. */
export function minutesBetween(start: string, end: string): number {
  const minutes = (time: string): number => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  };
  return minutes(end) - minutes(start);
}

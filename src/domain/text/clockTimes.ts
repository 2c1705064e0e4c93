import { vietnameseSource } from './vietnamesePattern';
import { NUMBER_WORDS, numberFromWords } from './numberWords';

/** A time of day found in a text: characters `start` to `end`, and HH:MM. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  readonly time: string;
  /** Whether a morning hour was moved to the afternoon by the words behind it ("hai giờ chiều"). */
  readonly shifted: boolean;
}

/** "giờ" whole ("12 giống lúa" is no time), or glued to the word that goes on with the time. */
const HOURS = `${vietnameseSource('giờ')}(?:(?![a-z])|(?=${vietnameseSource('phút|kém|rưỡi|ngày|sáng|chiều|tối')}))`;

// "14 giờ 00", "14h", "14h30'", "14g30", "14:30", "7 giờ rưỡi", "16 giờ kém 15", "chín giờ", "từ 19.15".
const CLOCK = new RegExp(
  `(?<![0-9/.,:])(?:(?<hour>[0-9]{1,2})|(?<![a-z])(?<hourWords>${NUMBER_WORDS})(?=[ \\t]gio(?![a-z])))` +
    `(?:[ \\t]?(?:${HOURS}|[hg](?![a-z]))` +
    `(?:[ \\t]?(?:(?<half>${vietnameseSource('rưỡi')})|` +
    `${vietnameseSource('kém')}[ \\t]?(?:(?<to>[0-9]{1,2})|(?<toWords>${NUMBER_WORDS})(?![a-z]))|` +
    `(?<minute>[0-9]{1,2})(?![0-9/])|(?<![a-z])(?<minuteWords>${NUMBER_WORDS})(?=[ \\t]${vietnameseSource('phút')})))?` +
    `|[ \\t]?:[ \\t]?(?<colon>[0-5][0-9])(?![0-9/])` +
    `|(?<=(?:tu|den|luc|hoi)[ \\t][0-9]{1,2})\\.(?<dotted>[0-5][0-9])(?!\\.?[0-9]))(?![0-9])`,
  'g',
);

const SPAN = new RegExp(`^[ \\t]?(?:${vietnameseSource('phút')}|['p])(?![a-z])`);

/** Evening words behind an hour below 12: "7 giờ 30 tối". */
const AFTERNOON = new RegExp(
  `^[ \\t]?(?:${vietnameseSource('phút')})?[ \\t]?(?:chieu|toi|dem)(?![a-z])`,
);

const HOUR = 60;
const DAY = 24 * HOUR;

/** A figure, else the number that the words say, else null. */
function valueOf(figure: string | undefined, words: string | undefined): number | null {
  if (figure !== undefined) return Number(figure);
  return words === undefined ? null : numberFromWords(words);
}

/**
 * Every time of day in a plain text (see `PlainText`), in order. Bare numbers are none; "20 giờ"
 * meaning a length of time is indistinguishable and is returned too. The latest is 24:00.
 */
export function clockTimes(plain: string): ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of plain.matchAll(CLOCK)) {
    const groups = match.groups ?? {};
    const { half, minute, colon, dotted } = groups;
    const hour = valueOf(groups.hour, groups.hourWords);
    const past = half ? 30 : (valueOf(minute ?? colon ?? dotted, groups.minuteWords) ?? 0);
    const to = valueOf(groups.to, groups.toWords) ?? 0;
    if (hour === null || past >= HOUR || to >= HOUR || hour * HOUR + past > DAY) continue;
    let end = match.index + match[0].length;
    const rest = plain.slice(end);
    const afternoon = hour < 12 && AFTERNOON.test(rest);
    end += SPAN.exec(rest)?.[0].length ?? 0;
    // A quarter to midnight belongs to the day before.
    const minutes =
      (hour === 0 && to > 0 ? DAY : hour * HOUR) + past - to + (afternoon ? DAY / 2 : 0);
    found.push({ start: match.index, end, time: written(minutes), shifted: afternoon });
  }
  return found;
}

function written(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`;
}

/** Minutes from one HH:MM to another on the same day; negative when `end` comes first. */
export function minutesBetween(start: string, end: string): number {
  const minutes = (time: string): number => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return hour * 60 + minute;
  };
  return minutes(end) - minutes(start);
}

import { vietnameseSource } from './vietnamesePattern';

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  bai: 7,
  tam: 8,
  chin: 9,
};

/** Source of a pattern for a number in words up to ninety-nine, on plain text. */
export const NUMBER_WORDS = vietnameseSource(
  '(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi(?: (?:mốt|một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?|mười(?: (?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?|không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)',
);

/** Every word of such a number, longer ones first ("bay" before "ba"). */
const WORD = new RegExp(
  [...Object.keys(DIGITS), 'muoi'].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

/**
 * Reads a number written in words on plain text ("muoi lam" → 15), also where the space between them
 * is lost; null for anything else.
 */
export function numberFromWords(words: string): number | null {
  const parts = words.match(WORD) ?? [];
  if (parts.length === 0 || parts.join('') !== words.replace(/[ \t]/g, '')) return null;
  if (parts.length === 1 && parts[0] !== 'muoi') return DIGITS[parts[0] ?? ''] ?? null;
  const ten = parts.findIndex((part) => part === 'muoi');
  if (ten < 0 || ten > 1 || parts.length > ten + 2) return null;
  const tens = ten === 0 ? 1 : DIGITS[parts[0] ?? ''];
  const last = parts[ten + 1];
  const ones = last === undefined ? 0 : DIGITS[last];
  return tens === undefined || ones === undefined ? null : tens * 10 + ones;
}

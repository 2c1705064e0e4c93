import { z } from 'zod';
import type { RulePack } from '../domain/norms/rulePack';
import { CENTRAL_2026 } from '../domain/norms/packs/central-2026';
import { describeProblems } from '../domain/dataProblems';

/** The packs that come with the program, by name. */
export const RULE_PACKS: Readonly<Record<string, RulePack>> = { [CENTRAL_2026.id]: CENTRAL_2026 };

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const norm = z.strictObject({
  number: z.string().min(1),
  issuer: z.string().min(1),
  date,
  title: z.string().min(1),
  state: z.enum(['in-force', 'superseded']),
  supersededBy: z.string().optional(),
});

const clause = z.strictObject({
  norm: z.string(),
  place: z.string().nullable(),
  says: z.string().min(1),
  certainty: z.enum(['primary', 'secondary', 'known', 'unsure']),
});

const minutes = z.number().int().positive().max(1440);
const points = z.number().min(0).max(100);

const thresholds = z.strictObject({
  shortestMeeting: minutes,
  shortestCombinedMeeting: minutes,
  grades: z.strictObject({ Tốt: points, Khá: points, 'Trung bình': points }),
  percentTolerance: points,
});

/** A pack of an office's own: it extends a known one and says only what is different. */
const packFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,40}$/),
  title: z.string().min(1),
  reviewed: date,
  extends: z.string(),
  norms: z.record(z.string(), norm).optional(),
  clauses: z.record(z.string(), clause).optional(),
  thresholds: thresholds.partial().optional(),
});

/** A rule pack that cannot be used; the message is Vietnamese and names every field that is wrong. */
export class RulePackError extends Error {}

/**
 * Reads an office's rule pack from JSON and lays it over the pack it extends. Throws a
 * `RulePackError` for text that is no JSON, fields that are missing, wrong or unknown, and clauses
 * of a norm that is nowhere defined.
 */
export function parseRulePack(json: string): RulePack {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new RulePackError(
      'Bộ quy định không dùng được: tệp không phải JSON hợp lệ. Hãy mở tệp và kiểm tra dấu ngoặc, dấu phẩy.',
    );
  }
  const parsed = packFile.safeParse(data);
  if (!parsed.success) {
    throw new RulePackError(
      `Bộ quy định không dùng được: ${describeProblems(parsed.error.issues)}. Hãy sửa các mục này theo mẫu trong docs/rule-packs.md.`,
    );
  }
  const { extends: base, norms, clauses, thresholds: own, ...head } = parsed.data;
  const known = Object.hasOwn(RULE_PACKS, base) ? RULE_PACKS[base] : undefined;
  if (!known) {
    throw new RulePackError(
      `Bộ quy định không dùng được: không có bộ gốc tên “${base}”. Các bộ gốc hiện có: ${Object.keys(RULE_PACKS).join(', ')}.`,
    );
  }
  const pack: RulePack = {
    ...head,
    norms: { ...known.norms, ...cleaned(norms) },
    clauses: { ...known.clauses, ...clauses },
    thresholds: { ...known.thresholds, ...defined(own) },
  };
  const orphan = Object.entries(pack.clauses).find(
    ([, { norm: key }]) => !Object.hasOwn(pack.norms, key),
  );
  if (orphan) {
    throw new RulePackError(
      `Bộ quy định không dùng được: điều khoản “${orphan[0]}” dẫn văn bản “${orphan[1].norm}” chưa được khai báo ở mục norms.`,
    );
  }
  return pack;
}

/** Without keys whose value is undefined, which a partial object may carry. */
function defined<T extends object>(partial: T | undefined): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(partial ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

function cleaned(norms: z.infer<typeof packFile>['norms']): RulePack['norms'] {
  return Object.fromEntries(
    Object.entries(norms ?? {}).map(([key, { supersededBy, ...rest }]) => [
      key,
      supersededBy === undefined ? rest : { ...rest, supersededBy },
    ]),
  );
}

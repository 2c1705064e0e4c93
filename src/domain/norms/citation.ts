import type { RulePack } from './rulePack';

/**
 * A clause in full, for a reader: what it asks, then number, issuer, date and place.
 * Throws for a key that the pack does not have: a pack is validated when it is loaded.
 */
export function citation(pack: RulePack, key: string): string {
  const clause = pack.clauses[key];
  const norm = clause && pack.norms[clause.norm];
  if (!clause || !norm) throw new Error(`Rule pack ${pack.id} has no clause ${key}`);
  const [year, month, day] = norm.date.split('-');
  const place = clause.place ? `${clause.place}, ` : '';
  const doubt = clause.certainty === 'unsure' ? ' (chưa kiểm chứng được văn bản gốc)' : '';
  // The Party's Charter is known by its name; it has no number.
  const number = /\d/.test(norm.number) ? ` số ${norm.number}` : '';
  return `${clause.says} (${place}${norm.title}${number}, ngày ${day}/${month}/${year} của ${norm.issuer})${doubt}`;
}

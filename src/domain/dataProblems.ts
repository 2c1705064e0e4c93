/** One thing wrong with data from outside: where, and which rule it breaks. */
export interface DataProblem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
  /** Names of fields that do not belong there. */
  readonly keys?: readonly string[];
}

const RULES: Readonly<Record<string, string>> = {
  invalid_type: 'thiếu hoặc sai kiểu dữ liệu',
  invalid_value: 'giá trị không nằm trong các giá trị cho phép',
  invalid_format: 'viết sai dạng',
  invalid_union: 'sai kiểu dữ liệu',
  too_small: 'giá trị quá nhỏ hoặc để trống',
  too_big: 'giá trị quá lớn',
  unrecognized_keys: 'có mục không được dùng ở đây',
};

/** Problems shown at the most; a file with more is wrong as a whole. */
const MOST_SHOWN = 5;

/** What is wrong with data from outside, in Vietnamese, field by field. */
export function describeProblems(problems: readonly DataProblem[]): string {
  const shown = problems.slice(0, MOST_SHOWN).map(({ path, code, keys }) => {
    const where = path.map(String).join('.') || 'gốc';
    const named = keys && keys.length > 0 ? `: ${keys.join(', ')}` : '';
    return `mục “${where}” ${RULES[code] ?? 'không hợp lệ'}${named}`;
  });
  const more = problems.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; và ${more} mục khác` : '');
}

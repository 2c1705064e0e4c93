import { describeProblems, type DataProblem } from '../../src/domain/dataProblems';

const problem = (code: string, ...path: PropertyKey[]): DataProblem => ({
  path,
  code,
  message: 'Invalid input',
});

test('says field by field what is wrong, in Vietnamese', () => {
  expect(
    describeProblems([
      problem('invalid_type', 'attendance', 'absentees', 0, 'name'),
      problem('too_big', 'place'),
    ]),
  ).toBe(
    'mục “attendance.absentees.0.name” thiếu hoặc sai kiểu dữ liệu; mục “place” giá trị quá lớn',
  );
});

test('calls the whole thing the root, and a rule it does not know plainly invalid', () => {
  expect(describeProblems([problem('custom')])).toBe('mục “gốc” không hợp lệ');
});

test('shows five and counts the rest', () => {
  const many = Array.from({ length: 8 }, (_, i) => problem('too_small', `m${i}`));
  const said = describeProblems(many);
  expect(said).toContain('“m4”');
  expect(said).not.toContain('“m5”');
  expect(said).toMatch(/; và 3 mục khác$/u);
});

test('five are shown without a remainder, none give nothing', () => {
  expect(
    describeProblems(Array.from({ length: 5 }, () => problem('too_small', 'x'))),
  ).not.toContain('khác');
  expect(describeProblems([])).toBe('');
});

import { plainText } from '../../src/domain/text/plainText';
import { readHeadcounts, saysAllOfficial, type Scope } from '../../src/reading/headcount';

/** What a line counts, as "field=value" or "field=value/base". */
function counted(line: string, scope: Scope | null = null): string[] {
  return readHeadcounts(plainText(line).plain, scope).counts.map(
    ({ field, value, base }) => `${field}=${value}${base === null ? '' : `/${base}`}`,
  );
}

describe('one figure with its label', () => {
  test.each([
    ['Tổng số đảng viên: 24 đồng chí', 'total=24'],
    ['Đảng số: 24', 'total=24'],
    ['Chi bộ hiện có 24 đảng viên', 'total=24'],
    ['Cả chi bộ có hai mươi tư đảng viên', 'total=24'],
    ['Quân số đảng viên: 24', 'total=24'],
    ['ĐV: 24 đ/c', 'total=24'],
    ['Phải dự: 22', 'required=22'],
    ['Triệu tập 22 đảng viên', 'required=22'],
    ['Có mặt: 20', 'present=20'],
    ['Số đảng viên dự sinh hoạt: 20 đồng chí', 'present=20'],
    ['20 đồng chí dự họp', 'present=20'],
    ['Tham dự 20 đảng viên', 'present=20'],
    ['Vắng mặt: 02 đồng chí', 'absent=2'],
    ['02 đồng chí vắng', 'absent=2'],
    ['Không tham dự: 02', 'absent=2'],
    ['Được miễn sinh hoạt: 03 đồng chí', 'exempt=3'],
    ['Vắng có lý do: 2', 'absentExcused=2'],
    ['Vắng không lý do: 1', 'absentUnexcused=1'],
    ['Đình chỉ sinh hoạt: 01', 'suspended=1'],
    ['Sinh hoạt tạm thời ở nơi khác: 02', 'temporaryOut=2'],
    ['Đảng viên nơi khác đến sinh hoạt tạm thời: 01', 'temporaryIn=1'],
  ])('“%s”', (line, count) => {
    expect(counted(line)).toContain(count);
  });
});

describe('several figures on one line', () => {
  test.each<[string, readonly string[]]>([
    [
      'Tổng số: 24 đồng chí (chính thức 22, dự bị 02).',
      ['total=24', 'official=22', 'probationary=2'],
    ],
    [
      'Có mặt: 20 đồng chí (chính thức: 18, dự bị: 02)',
      ['present=20', 'presentOfficial=18', 'presentProbationary=2'],
    ],
    ['Có mặt: 38 chính thức, 02 dự bị', ['presentOfficial=38', 'presentProbationary=2']],
    ['Vắng: 03 (có lý do 2, không lý do 1)', ['absent=3', 'absentExcused=2', 'absentUnexcused=1']],
    ['24 đảng viên, chính thức 22, dự bị 2', ['total=24', 'official=22', 'probationary=2']],
    ['Tổng số 24; có mặt 20; vắng 4', ['total=24', 'present=20', 'absent=4']],
  ])('“%s”', (line, counts) => {
    expect(counted(line)).toEqual(counts);
  });

  test('as a share of the whole', () => {
    expect(counted('Có mặt: 20/24 đồng chí')).toEqual(['present=20/24']);
    expect(counted('Sĩ số: 14/15')).toEqual(['present=14/15']);
    expect(counted('19/21 đảng viên')).toEqual(['present=19/21']);
  });
});

describe('a line below another', () => {
  test('goes on with whose numbers were being told', () => {
    const { scope } = readHeadcounts(plainText('Có mặt: 20 đồng chí').plain, null);
    expect(scope).toBe('present');
    expect(counted('Trong đó chính thức: 18; dự bị: 2', scope)).toEqual([
      'presentOfficial=18',
      'presentProbationary=2',
    ]);
  });

  test('does not give the absent or the exempt full members of their own', () => {
    expect(counted('Trong đó chính thức: 2', 'absent')).toEqual([]);
  });
});

describe('what is said without figures', () => {
  test.each([
    ['Vắng: không', 'absentNone=0'],
    ['Không có đảng viên nào vắng', 'absentNone=0'],
    ['Không ai vắng.', 'absentNone=0'],
    ['Có mặt đầy đủ', 'presentAll=0'],
    ['Đảng viên dự họp 100%', 'presentAll=0'],
    ['Không có đảng viên dự bị', 'probationary=0'],
    ['Không có đảng viên được miễn sinh hoạt', 'exempt=0'],
  ])('“%s” counts %s', (line, count) => {
    expect(counted(line)).toContain(count);
  });

  test.each(['Vắng không lý do: 1', 'Vắng không phép 1 đồng chí'])(
    '“%s” does not say that nobody is absent',
    (line) => {
      expect(counted(line)).not.toContain('absentNone=0');
    },
  );

  test('all can be said to be full members', () => {
    expect(saysAllOfficial(plainText(' đồng chí, đều là đảng viên chính thức.').plain)).toBe(true);
    expect(saysAllOfficial(plainText(' đồng chí, chính thức 22.').plain)).toBe(false);
  });
});

describe('no headcount is', () => {
  test.each([
    'Đảng phí tháng 6 đã thu đủ 24/24 đồng chí phải nộp.',
    'Đại biểu: 03 đồng chí',
    'Chi ủy: 05/05 đồng chí dự.',
    'ngày 03/7/2026',
    'lúc 19 giờ 30',
    'đạt 91,2%',
    'Kế hoạch số 31-KH/ĐU',
    'gồm 5 nội dung',
    'tháng 7, quý 3, tổ 2, khu 5',
    'Vắng hay đồng chí nào đến muộn đều phải báo cáo',
  ])('in “%s”', (line) => {
    expect(counted(line)).toEqual([]);
  });

  test('the number of a point', () => {
    expect(counted('2. Có mặt: 20')).toEqual(['present=20']);
    expect(counted('2\tCó mặt\t20')).toEqual(['present=20']);
  });
});

import type { Absentee, Attendance } from '../../src/domain/meeting';
import { meetingWith, readingWith } from './shortMinute';

const attendance = (roll: string, absentees = ''): Attendance =>
  meetingWith({ roll, absentees }).attendance;

describe('the roll-call', () => {
  test('is read from several lines, each going on with the one above', () => {
    const roll = [
      '- Tổng số đảng viên: 24 đồng chí. Trong đó, chính thức 22, dự bị 02.',
      '- Được miễn sinh hoạt: 02 đồng chí.',
      '- Có mặt: 20 đồng chí.',
      '+ Chính thức: 18',
      '+ Dự bị: 02',
      '- Vắng: 02 đồng chí.',
    ].join('\n');
    expect(attendance(roll)).toMatchObject({
      total: 24,
      official: 22,
      probationary: 2,
      exempt: 2,
      present: 20,
      presentOfficial: 18,
      presentProbationary: 2,
      absent: 2,
    });
  });

  test('is read from a table by row and column', () => {
    const roll = [
      '|\tSố lượng\tChính thức\tDự bị\tTổng',
      '|\tĐảng viên trong danh sách\t25\t2\t27',
      '|\tĐược miễn sinh hoạt\t1\t0\t1',
      '|\tCó mặt\t22\t2\t24',
      '|\tVắng có lý do\t2\t0\t2',
    ].join('\n');
    expect(attendance(roll)).toMatchObject({
      total: 27,
      official: 25,
      probationary: 2,
      exempt: 1,
      present: 24,
      presentOfficial: 22,
      presentProbationary: 2,
      absentExcused: 2,
      absent: 2,
    });
  });

  test('is read from a table of labels and figures', () => {
    const roll =
      '|\tTT\tChỉ tiêu\tSố lượng\n|\t1\tTổng số đảng viên\t24\n|\t2\tCó mặt\t22\n|\t3\tVắng\t02';
    expect(attendance(roll)).toMatchObject({ total: 24, present: 22, absent: 2 });
  });

  test('is read from prose in words', () => {
    const roll =
      'Cả chi bộ có hai mươi mốt đảng viên. Tối nay có mặt mười chín đồng chí, hai đồng chí vắng.';
    expect(attendance(roll)).toMatchObject({ total: 21, present: 19, absent: 2 });
  });

  test('takes the whole from the share of those present', () => {
    expect(attendance('Có mặt: 19/21 đồng chí. Vắng 02.')).toMatchObject({
      total: 21,
      present: 19,
    });
  });

  test('takes such a whole for those who must attend where the total is another', () => {
    const roll = 'Tổng số: 24, miễn sinh hoạt 2. Có mặt 20/22 đồng chí. Vắng 02.';
    expect(attendance(roll)).toMatchObject({ total: 24, required: 22, present: 20 });
  });

  test('leaves nobody absent where all came, said or not', () => {
    expect(attendance('Tổng số: 24. Có mặt đầy đủ.')).toMatchObject({ present: 24, absent: 0 });
    expect(attendance('Tổng số: 24. Có mặt: 24.')).toMatchObject({ absent: 0, absentees: [] });
  });

  test('adds up those absent with and without leave', () => {
    const roll = 'Tổng số: 24. Có mặt: 21. Vắng có lý do: 2, không lý do: 1.';
    expect(attendance(roll)).toMatchObject({ absentExcused: 2, absentUnexcused: 1, absent: 3 });
  });

  test('states nothing while it is not filled in', () => {
    const roll = 'Tổng số đảng viên: …… Có mặt: …… Vắng: ……';
    expect(Object.values(attendance(roll)).filter((value) => value !== null)).toEqual([]);
  });

  test('is not read from another gathering that the minute reports', () => {
    const review =
      'I. Kết quả tháng 6\nHọp thôn tối 21/6 có 45/60 hộ dự, vắng 15 hộ; Hội Phụ nữ có mặt 38 chị, vắng 14.';
    expect(meetingWith({ review }).attendance).toMatchObject({ present: 23, absent: 1 });
  });

  test('that counts those present twice, and differently, is a conflict', () => {
    const roll = 'Tổng số: 26. Có mặt: 24. Vắng: 02.\nĐiểm danh thấy 22/26 đảng viên dự.';
    const { conflicts } = readingWith({ roll });
    expect(conflicts.get('attendance.present')).toHaveLength(1);
  });
});

describe('the absentees', () => {
  const absentees = (written: string, absent = 2): readonly Absentee[] | null =>
    attendance(`Tổng số: 24. Có mặt: ${24 - absent}. Vắng: ${absent}.`, written).absentees;
  const NGA = { name: 'Lê Thị Nga', reason: 'nằm viện' };
  const BA = { name: 'Trần Văn Ba', reason: 'đi công tác' };

  test.each([
    ['in brackets', 'Vắng: đồng chí Lê Thị Nga (nằm viện), đồng chí Trần Văn Ba (đi công tác).'],
    ['behind a dash', '- Đ/c Lê Thị Nga - nằm viện\n- Đ/c Trần Văn Ba - đi công tác'],
    [
      'behind “lý do”',
      '+ Đồng chí Lê Thị Nga, lý do: nằm viện;\n+ Đồng chí Trần Văn Ba, lý do: đi công tác.',
    ],
    ['behind “vì”', 'Vắng bà Lê Thị Nga vì nằm viện và ông Trần Văn Ba vì đi công tác.'],
    [
      'in a table',
      '|\tTT\tHọ và tên\tLý do\n|\t1\tLê Thị Nga\tnằm viện\n|\t2\tTrần Văn Ba\tđi công tác',
    ],
    ['in a numbered list', 'Danh sách vắng:\n1. Lê Thị Nga: nằm viện\n2. Trần Văn Ba: đi công tác'],
    [
      'before their absence',
      'Đồng chí Lê Thị Nga vắng (nằm viện); đồng chí Trần Văn Ba vắng (đi công tác).',
    ],
  ])('are read with their reasons %s', (_, written) => {
    expect(absentees(written)).toEqual([NGA, BA]);
  });

  test('joined by “và” share the reason behind the last', () => {
    expect(absentees('Vắng đồng chí Lê Thị Nga và đồng chí Trần Văn Ba đi công tác.')).toEqual([
      { ...NGA, reason: 'đi công tác' },
      BA,
    ]);
  });

  test('have no reason where none is given', () => {
    expect(absentees('- Đồng chí Lê Thị Nga\n- Đồng chí Trần Văn Ba (đi công tác)')).toEqual([
      { ...NGA, reason: null },
      BA,
    ]);
  });

  test('are null where nobody is named, and none where nobody was absent', () => {
    expect(absentees('')).toBeNull();
    expect(attendance('Tổng số: 24. Có mặt: 24. Vắng: 0.').absentees).toEqual([]);
  });

  test('do not include the people of the next line', () => {
    expect(
      absentees(
        'Vắng: đồng chí Lê Thị Nga (nằm viện), đồng chí Trần Văn Ba (đi công tác).\nKhách mời: đồng chí Mai Xuân Trường, Phó Bí thư Đảng ủy.',
      ),
    ).toEqual([NGA, BA]);
  });

  test('do not include somebody whom a reason names, or a province', () => {
    const written =
      'Vắng: đồng chí Lê Thị Nga (đưa mẹ là bà Phạm Thị Tý đi viện), đồng chí Trần Văn Ba (đi Thái Nguyên).';
    expect(absentees(written)?.map(({ name }) => name)).toEqual(['Lê Thị Nga', 'Trần Văn Ba']);
  });
});

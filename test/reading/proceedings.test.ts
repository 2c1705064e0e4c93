import type { Vote } from '../../src/domain/meeting';
import { meetingWith, readingWith } from './shortMinute';

describe('the look back', () => {
  test.each([
    'I. Kết quả thực hiện nghị quyết tháng 6\nĐã nạo vét 1,2 km kênh, còn cống đầu làng chưa sửa.',
    '1. Nhìn lại tháng 6: đã nạo vét 1,2 km kênh, còn cống đầu làng chưa sửa.',
    'Đồng chí Thuận báo cáo kết quả thực hiện nghị quyết tháng 6: nạo vét 1,2 km kênh, chưa sửa cống.',
    'KIỂM ĐIỂM VIỆC THỰC HIỆN NGHỊ QUYẾT THÁNG 6\nĐã nạo vét 1,2 km kênh.',
    'a) Việc tháng 6 đã làm được gì\nĐã nạo vét 1,2 km kênh, còn cống đầu làng.',
  ])('is read from “%s”', (review) => {
    expect(meetingWith({ review }).previousReview).toContain('1,2 km kênh');
  });

  test.each([
    '',
    'I. Đánh giá thực hiện nghị quyết tháng 6\n…………………………',
    'I. Nhiệm vụ tháng 7\nSửa cống đầu làng, nạo vét kênh nội đồng.',
    'I. Học tập nghị quyết đại hội\nĐồng chí Hiền đọc văn bản của Đảng ủy xã.',
  ])('is not read from “%s”', (review) => {
    expect(meetingWith({ review }).previousReview).toBeNull();
  });
});

describe('opinions', () => {
  const opinionsIn = (opinions: string): (string | null)[] =>
    meetingWith({ opinions: `II. Ý kiến thảo luận\n${opinions}` }).opinions.map(
      ({ speaker }) => speaker,
    );

  test.each<[string, readonly (string | null)[]]>([
    ['- Đồng chí Ngô Đức Khải: sửa cống trước mùa mưa.', ['Ngô Đức Khải']],
    ['+ Đ/c Khải (đảng viên dự bị): sửa cống trước mùa mưa.', ['Khải']],
    ['* Ông Ngô Đức Khải nói cống phải sửa trước mùa mưa.', ['Ngô Đức Khải']],
    ['1. BS Hà Đình Chung đề nghị mua thêm máy siêu âm.', ['Hà Đình Chung']],
    ['Đồng chí Khải đề nghị sửa cống. Đồng chí Vân bổ sung việc thu gom rác.', ['Khải', 'Vân']],
    ['- Có ý kiến cho rằng cống phải sửa trước mùa mưa.', [null]],
    ['- Một số đồng chí đề nghị sửa cống trước mùa mưa.', [null]],
    [
      '|\tSTT\tHọ và tên\tNội dung phát biểu\n|\t1\tNgô Đức Khải\tSửa cống trước mùa mưa.',
      ['Ngô Đức Khải'],
    ],
    ['Các đồng chí đều nhất trí.', []],
    ['100% đảng viên nhất trí với báo cáo, không có ý kiến khác.', []],
    ['Chi bộ thảo luận sôi nổi, dân chủ.', []],
    ['- Đồng chí Khải: ……………………', []],
  ])('in “%s” are those of %j', (written, speakers) => {
    expect(opinionsIn(written)).toEqual(speakers);
  });

  test('go on over the lines below them', () => {
    const { opinions } = meetingWith({
      opinions:
        'II. Ý kiến\n- Đồng chí Khải: cống phải sửa trước mùa mưa.\nTôi xin nhận việc ấy cùng chi đoàn.\n- Đồng chí Vân: nhất trí.',
    });
    expect(opinions[0]?.text).toContain('Tôi xin nhận việc ấy');
  });

  test('are not what is reported outside the discussion', () => {
    const { opinions } = meetingWith({
      review: 'I. Kết quả nghị quyết tháng 6\nĐồng chí Thuận báo cáo: đã nạo vét 1,2 km kênh.',
      opinions: '',
    });
    expect(opinions).toEqual([]);
  });
});

describe('the conclusion', () => {
  test.each([
    'III. Kết luận\nThống nhất sửa cống ngay trong tháng.',
    'III. KẾT LUẬN CỦA CHỦ TRÌ: thống nhất sửa cống ngay trong tháng.',
    'Đồng chí Thuận kết luận: thống nhất sửa cống ngay trong tháng.',
    'Chủ tọa chốt lại: thống nhất sửa cống ngay trong tháng.',
    'IV. KL (đ/c Thuận)\nThống nhất sửa cống ngay trong tháng.',
  ])('is read from “%s”', (conclusion) => {
    expect(meetingWith({ conclusion }).conclusion).toContain('sửa cống');
  });

  test.each([
    '',
    'III. Kết luận\n…………………',
    'Triển khai Kết luận số 21-KL/TW của Trung ương về xây dựng Đảng.',
  ])('is not read from “%s”', (conclusion) => {
    expect(meetingWith({ conclusion, tasks: '' }).conclusion).toBeNull();
  });
});

describe('tasks', () => {
  const tasks = (written: string): string[] =>
    meetingWith({ tasks: written }).assignments.map(
      ({ who, deadline }) => `${who ?? '–'}: ${deadline ?? '–'}`,
    );

  test.each<[string, readonly string[]]>([
    [
      'Phân công:\n- Đồng chí Khải sửa cống, xong trước ngày 20/7/2026.',
      ['Khải: xong trước ngày 20/7/2026'],
    ],
    [
      'Giao đồng chí Khải sửa cống, hạn 20/7; đồng chí Vân thu gom rác, xong ngày 15/7.',
      ['Khải: hạn 20/7', 'Vân: xong ngày 15/7'],
    ],
    ['Phân công:\n1. Đ/c Khải: sửa cống đầu làng - 20/7', ['Khải: 20/7']],
    [
      'Phân công: Chi ủy rà soát đảng viên đi xa, báo cáo trước ngày 18/7.',
      ['Chi ủy: trước ngày 18/7'],
    ],
    ['Giao việc:\n- Ông Khải sửa cống, cuối tháng phải xong.', ['Khải: cuối tháng phải xong']],
    ['Phân công:\n- Đồng chí Khải làm xong 3 nhà vệ sinh.', ['Khải: –']],
    [
      '|\tTT\tNội dung\tNgười thực hiện\tThời hạn\n|\t1\tSửa cống đầu làng\tNgô Đức Khải\t20/7/2026\n|\t2\tThu gom rác\tLê Thị Vân\t',
      ['Ngô Đức Khải: 20/7/2026', 'Lê Thị Vân: –'],
    ],
    ['Phân công:\n- Đồng chí ………… sửa cống, xong ngày ………', []],
    ['', []],
  ])('of “%s” are %j', (written, said) => {
    expect(tasks(written)).toEqual(said);
  });

  test('are not what somebody read from a dated paper', () => {
    const conclusion =
      'III. Kết luận\nĐồng chí Hiền nhắc Kế hoạch số 31-KH/ĐU, ngày 12/02/2026 của Đảng ủy.';
    expect(meetingWith({ conclusion, tasks: '' }).assignments).toEqual([]);
  });
});

describe('votes', () => {
  const votes = (written: string): readonly Vote[] =>
    meetingWith({ votes: `IV. Biểu quyết\n${written}` }).votes;

  test('have their subject before the figures', () => {
    expect(votes('- Thông qua Nghị quyết tháng 7: 21/21 đảng viên chính thức tán thành.')).toEqual([
      {
        subject: 'Nghị quyết tháng 7',
        for: 21,
        against: null,
        other: null,
        base: 21,
        percent: null,
        secret: false,
        ballots: null,
      },
    ]);
  });

  test('are told apart, several on a line or one to a line', () => {
    const written =
      'Nghị quyết tháng 7: tán thành 21. Giới thiệu quần chúng Mai: tán thành 20, không tán thành 1.';
    const said = (list: readonly Vote[]): unknown[] => list.map((vote) => [vote.for, vote.against]);
    expect(said(votes(written))).toEqual([
      [21, null],
      [20, 1],
    ]);
    expect(said(votes(written.replace('21. ', '21.\n')))).toEqual([
      [21, null],
      [20, 1],
    ]);
  });

  test('are read from a table', () => {
    const written =
      '|\tNội dung\tTán thành\tKhông tán thành\tÝ kiến khác\n|\tNghị quyết tháng 7\t20\t1\t0';
    expect(votes(written)).toMatchObject([
      { subject: 'Nghị quyết tháng 7', for: 20, against: 1, other: 0 },
    ]);
  });

  test('by secret ballot keep the count of the papers', () => {
    const written =
      'Bỏ phiếu kín kết nạp quần chúng Mai. Phát ra 18 phiếu, thu về 18 phiếu, hợp lệ 17, không hợp lệ 1. Đồng ý: 17 phiếu; không đồng ý: 0 phiếu.';
    expect(votes(written)).toMatchObject([
      {
        for: 17,
        against: 0,
        secret: true,
        ballots: { issued: 18, returned: 18, valid: 17, invalid: 1 },
      },
    ]);
  });

  test.each([
    'Các đồng chí nhất trí.',
    'Biểu quyết: ……/…… đảng viên tán thành.',
    'Họp thôn ngày 20/6: 45/60 hộ dân biểu quyết tán thành.',
  ])('are none in “%s”', (written) => {
    expect(votes(written)).toEqual([]);
  });

  test('are not the consent to agenda or minute', () => {
    const { votes: taken } = meetingWith({
      agenda: 'Chương trình họp được 24/24 đồng chí nhất trí.',
      votes: '',
      adoption: 'Thư ký đọc biên bản, 24/24 đồng chí nhất trí.',
    });
    expect(taken).toEqual([]);
  });
});

describe('dissent', () => {
  test('is kept with its name', () => {
    const { dissents } = meetingWith({
      votes:
        'IV. Biểu quyết\nTán thành 20, không tán thành 1.\nĐồng chí Hoàng Thị Sắc bảo lưu ý kiến: chưa nên thu thêm quỹ.',
    });
    expect(dissents).toEqual([{ name: 'Hoàng Thị Sắc', text: 'chưa nên thu thêm quỹ' }]);
  });

  test('that nobody had is an empty list, and one not spoken of is none', () => {
    const said = 'IV. Biểu quyết\nTán thành 21/21. Không có ý kiến bảo lưu.';
    expect(meetingWith({ votes: said }).dissents).toEqual([]);
    expect(meetingWith({}).dissents).toBeNull();
  });

  test('is not the rule that everybody may have one', () => {
    const conclusion =
      'III. Kết luận\nĐảng viên có quyền bảo lưu ý kiến nhưng phải chấp hành nghị quyết.';
    expect(meetingWith({ conclusion }).dissents).toBeNull();
  });
});

describe('the resolution', () => {
  test.each([
    'IV. Biểu quyết\nNghị quyết tháng 7: 21/21 tán thành.',
    'Chi bộ nhất trí thông qua nghị quyết tháng 7.',
    'IV. Biểu quyết\nKết luận của chủ trì: 100% tán thành.',
  ])('was adopted: “%s”', (votes) => {
    expect(meetingWith({ votes }).resolutionAdopted).toBe(true);
  });

  test.each([
    '',
    'IV. Biểu quyết\nGiới thiệu quần chúng Mai đi học: 21/21 tán thành.',
    'Nghị quyết tháng 7 sẽ thông qua ở kỳ sau.',
  ])('was not: “%s”', (votes) => {
    expect(meetingWith({ votes }).resolutionAdopted).toBeNull();
  });
});

test('passages of a vote are the words of its figures', () => {
  const { evidence } = readingWith({});
  expect(evidence.get('votes.0')?.map(({ text }) => text)).toEqual([
    '21/21 đảng viên chính thức tán thành',
  ]);
});

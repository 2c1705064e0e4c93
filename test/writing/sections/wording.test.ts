import { emptyMeeting } from '../../../src/domain/meeting';
import type { Meeting } from '../../../src/domain/meeting';
import { sectionFragment } from '../../../src/writing/fillForm';
import type { SectionId } from '../../../src/writing/sections/sectionId';
import { sampleMeeting } from '../../../src/writing/samples';
import { paragraphTexts } from '../wmlTree';

const EMPTY = emptyMeeting('regular');
const SAMPLE = sampleMeeting('regular');
const THEMATIC = sampleMeeting('thematic');

const written = (id: SectionId, meeting: Meeting): string[] =>
  paragraphTexts(sectionFragment(id, meeting).body);

describe('what a section says', () => {
  it('states time and place', () => {
    expect(written('time-and-place', SAMPLE)).toEqual([
      'Thời gian bắt đầu: 14 giờ 00 phút, ngày 03/11/2026',
      'Địa điểm: Nhà văn hóa thôn Lâm Trúc',
    ]);
  });

  it('names chair and minute-taker with their offices, then the guests', () => {
    expect(written('chair-and-secretary', SAMPLE)).toEqual([
      'Chủ trì: đồng chí Đinh Công Thuận, Bí thư Chi bộ',
      'Thư ký: đồng chí Tạ Thị Minh Hiền, Chi ủy viên',
      'Đại biểu, khách mời: đồng chí Lương Quốc Toản, Ủy viên Ban Thường vụ Đảng ủy xã, phụ trách Chi bộ',
    ]);
  });

  it('states the figures of the roll-call with a leading zero below ten', () => {
    expect(written('attendance', SAMPLE)).toEqual([
      'Tổng số đảng viên: 24 đồng chí (chính thức: 22, dự bị: 02)',
      'Được miễn công tác và sinh hoạt: 02 đồng chí',
      'Phải dự sinh hoạt: 22 đồng chí',
      'Có mặt: 20 đồng chí (chính thức: 18, dự bị: 02)',
      'Vắng mặt: 02 đồng chí (có lý do: 02, không có lý do: 0)',
    ]);
  });

  it('speaks of temporary and suspended members only where they are stated, zero included', () => {
    const attendance = { ...SAMPLE.attendance, temporaryOut: 1, temporaryIn: 0, suspended: 10 };
    expect(written('attendance', { ...SAMPLE, attendance }).slice(2, 5)).toEqual([
      'Sinh hoạt tạm thời ở nơi khác: 01 đồng chí',
      'Nơi khác đến sinh hoạt tạm thời: 0 đồng chí',
      'Bị đình chỉ sinh hoạt: 10 đồng chí',
    ]);
  });

  it('leaves figures that are not stated open, never zero', () => {
    expect(written('attendance', EMPTY)).toEqual([
      'Tổng số đảng viên: [số] đồng chí (chính thức: [số], dự bị: [số])',
      'Được miễn công tác và sinh hoạt: [số] đồng chí',
      'Phải dự sinh hoạt: [số] đồng chí',
      'Có mặt: [số] đồng chí (chính thức: [số], dự bị: [số])',
      'Vắng mặt: [số] đồng chí (có lý do: [số], không có lý do: [số])',
    ]);
  });

  it('names each absentee with the reason, an open one where none is given', () => {
    const absentees = [
      { name: 'Bùi Văn Chiến', reason: 'nằm viện' },
      { name: 'Hoàng Thị Lụa', reason: null },
    ];
    const attendance = { ...SAMPLE.attendance, absentees };
    expect(written('absentees', { ...SAMPLE, attendance })).toEqual([
      'Họ tên đảng viên vắng mặt, lý do:',
      '- Đồng chí Bùi Văn Chiến, lý do: nằm viện',
      '- Đồng chí Hoàng Thị Lụa, lý do: [lý do cụ thể]',
    ]);
  });

  it('tells nobody absent from nothing said about it', () => {
    const attendance = { ...EMPTY.attendance, absentees: [] };
    expect(written('absentees', { ...EMPTY, attendance })).toEqual([
      'Không có đảng viên vắng mặt.',
    ]);
    expect(written('absentees', EMPTY)[1]).toBe('- Đồng chí [họ và tên], lý do: [lý do cụ thể]');
  });

  it.each([
    [
      'agenda',
      'agendaAdopted',
      'Chi bộ nhất trí thông qua chương trình sinh hoạt.',
      'Chi bộ không thông qua chương trình sinh hoạt.',
    ],
    [
      'resolution',
      'resolutionAdopted',
      'Chi bộ nhất trí thông qua nghị quyết.',
      'Chi bộ không thông qua nghị quyết.',
    ],
    [
      'closing',
      'minutesAdopted',
      'Biên bản đã được thư ký đọc lại, chi bộ nhất trí thông qua.',
      'Chi bộ không thông qua biên bản.',
    ],
  ] as const)('has a sentence for yes and one for no in the section %s', (id, field, yes, no) => {
    expect(written(id, { ...EMPTY, [field]: true })[0]).toBe(yes);
    expect(written(id, { ...EMPTY, [field]: false })[0]).toBe(no);
    expect(written(id, EMPTY)[0]).toMatch(/^\[[^[\]]+\]$/);
  });

  it('calls what a thematic meeting adopts a conclusion', () => {
    expect(written('resolution', THEMATIC)).toEqual(['Chi bộ nhất trí thông qua kết luận.']);
  });

  it('states topic, presenter and what was done with the draft', () => {
    expect(written('topic', THEMATIC)).toEqual([
      'Chuyên đề',
      'Tên chuyên đề: Đảng viên nêu gương trong đổi mới phương pháp dạy học',
      'Người trình bày: đồng chí Huỳnh Thanh Liêm',
      'Dự thảo chuyên đề đã được trình bày trước chi bộ.',
    ]);
    expect(written('draft-sent', THEMATIC)).toEqual([
      'Dự thảo chuyên đề đã được gửi trước cho đảng viên nghiên cứu.',
    ]);
  });

  it('gives longer texts a paragraph a line under a heading', () => {
    const meeting = { ...EMPTY, previousReview: 'Đã làm xong.\r\n\r\n  Chưa làm: rác.  ' };
    expect(written('previous-review', meeting)).toEqual([
      'Đánh giá kết quả thực hiện nghị quyết kỳ trước',
      'Đã làm xong.',
      'Chưa làm: rác.',
    ]);
  });

  it('puts the speaker before each opinion and goes on below for further lines', () => {
    const opinions = [
      { speaker: 'Ngô Đức Khải', text: 'nhất trí.\nĐề nghị sửa kênh.' },
      { speaker: null, text: 'đường còn lầy.' },
    ];
    expect(written('opinions', { ...EMPTY, opinions })).toEqual([
      'Ý kiến thảo luận',
      'Đồng chí Ngô Đức Khải: nhất trí.',
      'Đề nghị sửa kênh.',
      'Đồng chí [họ và tên]: đường còn lầy.',
    ]);
  });

  it('tells reserved opinions, their absence and silence about them apart', () => {
    const dissents = [{ name: 'Trương Lộc', text: 'không phạt cả tổ.' }];
    expect(written('dissent', { ...EMPTY, dissents })[1]).toBe(
      'Đồng chí Trương Lộc bảo lưu ý kiến: không phạt cả tổ.',
    );
    expect(written('dissent', { ...EMPTY, dissents: [] })[1]).toBe('Không có ý kiến bảo lưu.');
    expect(written('dissent', EMPTY)[1]).toMatch(/^\[[^[\]]+\]$/);
  });

  it('sets out assignments in a numbered table', () => {
    const assignments = [{ who: null, what: 'Nạo vét kênh', deadline: '15/11/2026' }];
    expect(written('assignments', { ...EMPTY, assignments })).toEqual([
      'Phân công thực hiện',
      '',
      ...['TT', 'Nội dung công việc', 'Người thực hiện', 'Thời hạn'],
      ...['1', 'Nạo vét kênh', '[họ và tên]', '15/11/2026'],
      '',
    ]);
  });

  it('states each vote with its counts', () => {
    expect(written('votes', SAMPLE)[1]).toBe(
      '- Nghị quyết tháng 11 năm 2026: tán thành 18/18 đồng chí (100%); không tán thành 0; ý kiến khác 0',
    );
    expect(written('votes', EMPTY)[1]).toBe(
      '- [nội dung biểu quyết]: tán thành [số] đồng chí; không tán thành [số]; ý kiến khác [số]',
    );
  });

  it('adds the ballots of a secret vote', () => {
    const [vote] = SAMPLE.votes;
    if (!vote) throw new Error('The sample has votes.');
    const ballots = { issued: 18, returned: 18, valid: 17, invalid: 1 };
    const secret = { ...vote, for: 16, against: 1, percent: 88.9, secret: true, ballots };
    expect(written('votes', { ...SAMPLE, votes: [secret] })[1]).toBe(
      '- Nghị quyết tháng 11 năm 2026: tán thành 16/18 đồng chí (88,9%); không tán thành 01; ý kiến khác 0; ' +
        'bỏ phiếu kín; phiếu phát ra 18, thu về 18, hợp lệ 17, không hợp lệ 01',
    );
  });

  it('states score and class', () => {
    expect(written('rating', SAMPLE)).toEqual([
      'Chi bộ tự chấm chất lượng sinh hoạt: 95 điểm, xếp loại: Tốt',
    ]);
    expect(written('rating', { ...EMPTY, rating: { score: null, grade: 'Khá' } })).toEqual([
      'Chi bộ tự chấm chất lượng sinh hoạt: [số] điểm, xếp loại: Khá',
    ]);
  });

  it('states the end, and the length only where the minute does', () => {
    expect(written('closing', SAMPLE).slice(1)).toEqual(['Kết thúc: 16 giờ 05 phút cùng ngày']);
    expect(written('closing', { ...SAMPLE, duration: 125 }).slice(2)).toEqual([
      'Thời lượng sinh hoạt: 125 phút',
    ]);
  });

  it('puts the minute-taker left, the chair right and others below', () => {
    const signatures = [
      { role: 'other', label: 'XÁC NHẬN', name: 'Lê Văn Ba' },
      { role: 'chair', label: 'CHỦ TỌA', name: 'Đinh Công Thuận' },
    ] as const;
    expect(written('signatures', { ...EMPTY, signatures })).toEqual([
      '',
      ...['NGƯỜI GHI BIÊN BẢN', '[họ và tên]', 'CHỦ TỌA', 'Đinh Công Thuận'],
      ...['XÁC NHẬN', 'Lê Văn Ba', ''],
      '',
    ]);
  });

  it('takes blank text for not stated', () => {
    expect(written('time-and-place', { ...EMPTY, place: ' \n ' })[1]).toBe('Địa điểm: [nơi họp]');
    expect(written('conclusion', { ...EMPTY, conclusion: '\n' })[1]).toMatch(/^\[[^[\]]+\]$/);
  });
});

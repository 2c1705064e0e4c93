import { emptyMeeting } from '../domain/meeting';
import type { Meeting, MeetingKind } from '../domain/meeting';

/**
 * An invented meeting of this kind with nothing missing and every figure in agreement: what a good
 * minute looks like. A new copy is not needed: meetings are never changed.
 */
export function sampleMeeting(kind: MeetingKind): Meeting {
  return SAMPLES[kind];
}

const NOT_STATED = emptyMeeting('regular');

const regular: Meeting = {
  ...NOT_STATED,
  kind: 'regular',
  superior: 'ĐẢNG BỘ XÃ HÒA BÌNH TRUNG',
  cell: 'CHI BỘ THÔN LÂM TRÚC',
  period: 'tháng 11 năm 2026',
  date: '2026-11-03',
  start: '14:00',
  end: '16:05',
  place: 'Nhà văn hóa thôn Lâm Trúc',
  chair: { name: 'Đinh Công Thuận', office: 'Bí thư Chi bộ' },
  secretary: { name: 'Tạ Thị Minh Hiền', office: 'Chi ủy viên' },
  guests: 'đồng chí Lương Quốc Toản, Ủy viên Ban Thường vụ Đảng ủy xã, phụ trách Chi bộ',
  attendance: {
    ...NOT_STATED.attendance,
    total: 24,
    official: 22,
    probationary: 2,
    exempt: 2,
    required: 22,
    present: 20,
    presentOfficial: 18,
    presentProbationary: 2,
    absent: 2,
    absentExcused: 2,
    absentUnexcused: 0,
    absentees: [
      { name: 'Bùi Văn Chiến', reason: 'điều trị tại Bệnh viện Đa khoa tỉnh' },
      { name: 'Hoàng Thị Lụa', reason: 'đi công tác tại Hà Nội' },
    ],
  },
  agendaAdopted: true,
  previousReview: [
    'Việc đã làm được: thu hoạch xong 46 ha lúa mùa, năng suất 58 tạ/ha, đạt 103% chỉ tiêu; vận động 41/41 hộ hiến đất mở rộng 620 m đường trục thôn; 100% đảng viên nộp đảng phí đúng hạn; tổ chức tốt Ngày hội Đại đoàn kết toàn dân tộc.',
    'Việc chưa làm được: mới có 35/48 hộ phân loại rác tại nhà, đạt 73% so với chỉ tiêu 90%. Nguyên nhân: việc kiểm tra, nhắc nhở của tổ tự quản chưa thường xuyên; chưa có điểm tập kết rác tái chế.',
  ].join('\n'),
  nextTasks: [
    'Làm đất, gieo trồng 18 ha ngô, rau vụ đông, xong trước ngày 20/11/2026; nạo vét 1,2 km kênh nội đồng.',
    'Nâng tỷ lệ hộ phân loại rác tại nhà lên 90%; bố trí 02 điểm tập kết rác tái chế.',
    'Hoàn thành kiểm điểm, đánh giá, xếp loại đảng viên và tập thể năm 2026; giới thiệu 01 quần chúng học lớp bồi dưỡng nhận thức về Đảng.',
  ].join('\n'),
  opinions: [
    {
      speaker: 'Ngô Đức Khải',
      text: 'nhất trí với báo cáo của Chi ủy; đề nghị ưu tiên nạo vét đoạn kênh từ cầu Đá đến cống Ba Cửa vì đoạn này thường tắc, chậm nước vụ đông.',
    },
    {
      speaker: 'Lê Thị Hồng Vân',
      text: 'việc phân loại rác đạt thấp có phần trách nhiệm của tổ tự quản do bản thân phụ trách; xin nhận khuyết điểm và hứa kiểm tra từng hộ vào chiều thứ sáu hằng tuần.',
    },
    {
      speaker: 'Phùng Văn Sáng',
      text: 'đề nghị mời cán bộ khuyến nông xã hướng dẫn kỹ thuật trồng ngô sinh khối, bà con còn lúng túng ở khâu làm bầu.',
    },
    {
      speaker: 'Trịnh Thị Thu Hà',
      text: 'giới thiệu quần chúng Vũ Thị Ngọc Mai, Chi hội phó Phụ nữ thôn, đi học lớp bồi dưỡng nhận thức về Đảng.',
    },
    {
      speaker: 'Lương Quốc Toản',
      text: 'biểu dương Chi bộ đã vận động nhân dân hiến đất làm đường; lưu ý hoàn thành hồ sơ kiểm điểm đúng thời gian Đảng ủy xã quy định.',
    },
  ],
  dissents: [],
  conclusion: [
    'Chi bộ thống nhất đánh giá kết quả thực hiện nghị quyết tháng 10: 09/10 chỉ tiêu đạt và vượt; chỉ tiêu phân loại rác chuyển sang tháng 11 để tiếp tục thực hiện.',
    'Thống nhất các nhiệm vụ tháng 11 như dự thảo nghị quyết, bổ sung việc nạo vét đoạn kênh cầu Đá – cống Ba Cửa và mời cán bộ khuyến nông hướng dẫn kỹ thuật trồng ngô sinh khối.',
  ].join('\n'),
  assignments: [
    {
      what: 'Tổ chức nạo vét 1,2 km kênh nội đồng, làm trước đoạn cầu Đá – cống Ba Cửa',
      who: 'Ngô Đức Khải',
      deadline: '15/11/2026',
    },
    {
      what: 'Kiểm tra việc phân loại rác, bố trí 02 điểm tập kết rác tái chế',
      who: 'Lê Thị Hồng Vân',
      deadline: '25/11/2026',
    },
    {
      what: 'Mời cán bộ khuyến nông, mở buổi hướng dẫn kỹ thuật trồng ngô sinh khối',
      who: 'Phùng Văn Sáng',
      deadline: '10/11/2026',
    },
    {
      what: 'Hoàn thành hồ sơ kiểm điểm, xếp loại đảng viên và tập thể năm 2026',
      who: 'Tạ Thị Minh Hiền',
      deadline: '30/11/2026',
    },
  ],
  votes: [
    {
      subject: 'Nghị quyết tháng 11 năm 2026',
      for: 18,
      against: 0,
      other: 0,
      base: 18,
      percent: 100,
      secret: false,
      ballots: null,
    },
    {
      subject: 'Giới thiệu quần chúng Vũ Thị Ngọc Mai học lớp bồi dưỡng nhận thức về Đảng',
      for: 18,
      against: 0,
      other: 0,
      base: 18,
      percent: 100,
      secret: false,
      ballots: null,
    },
  ],
  resolutionAdopted: true,
  rating: { score: 95, grade: 'Tốt' },
  minutesAdopted: true,
  signatures: [
    { role: 'secretary', label: 'NGƯỜI GHI BIÊN BẢN', name: 'Tạ Thị Minh Hiền' },
    { role: 'chair', label: 'CHỦ TRÌ HỘI NGHỊ', name: 'Đinh Công Thuận' },
  ],
};

const thematic: Meeting = {
  ...NOT_STATED,
  kind: 'thematic',
  superior: 'ĐẢNG BỘ PHƯỜNG TÂN LẬP ĐÔNG',
  cell: 'CHI BỘ TRƯỜNG TIỂU HỌC VÕ TRƯỜNG TOẢN',
  period: 'quý IV năm 2026',
  date: '2026-10-15',
  start: '08:00',
  end: '10:10',
  place: 'Phòng họp Hội đồng, Trường Tiểu học Võ Trường Toản',
  chair: { name: 'Nguyễn Thị Bích Phượng', office: 'Bí thư Chi bộ' },
  secretary: { name: 'Trương Hoài Nam', office: 'Chi ủy viên' },
  guests: 'đồng chí Mai Xuân Trường, Phó Bí thư Đảng ủy',
  attendance: {
    ...NOT_STATED.attendance,
    total: 17,
    official: 15,
    probationary: 2,
    exempt: 0,
    required: 17,
    present: 16,
    presentOfficial: 14,
    presentProbationary: 2,
    absent: 1,
    absentExcused: 1,
    absentUnexcused: 0,
    absentees: [{ name: 'Đoàn Thị Cẩm Tú', reason: 'nghỉ thai sản' }],
  },
  agendaAdopted: true,
  topic: {
    title: 'Đảng viên nêu gương trong đổi mới phương pháp dạy học',
    presenter: 'Huỳnh Thanh Liêm',
    presented: true,
    draftSent: true,
  },
  opinions: [
    {
      speaker: 'Võ Thị Kim Ngân',
      text: 'chuyên đề giúp bản thân thấy rõ trách nhiệm làm gương; từ học kỳ này sẽ mở 02 tiết dạy để đồng nghiệp dự giờ, góp ý.',
    },
    {
      speaker: 'Trần Quốc Bảo',
      text: 'phần thực trạng nên nêu số liệu theo từng tổ chuyên môn; liên hệ tổ Bốn – Năm, còn 03 đảng viên ngại ứng dụng công nghệ thông tin.',
    },
    {
      speaker: 'Lâm Ngọc Diễm',
      text: 'là đảng viên dự bị, bản thân xin đăng ký xây dựng kho học liệu số môn Tự nhiên và Xã hội của khối Ba.',
    },
    {
      speaker: 'Trương Hoài Nam',
      text: 'đề nghị bổ sung giải pháp đưa kết quả nêu gương vào tiêu chí đánh giá đảng viên cuối năm.',
    },
    {
      speaker: 'Huỳnh Thanh Liêm',
      text: 'tiếp thu các ý kiến, sẽ bổ sung số liệu theo tổ chuyên môn và giải pháp về đánh giá, hoàn chỉnh chuyên đề đúng hạn.',
    },
  ],
  dissents: [],
  conclusion: [
    'Chuyên đề được chuẩn bị công phu, tài liệu đến tay đảng viên trước 03 ngày; nội dung sát với nhiệm vụ chính trị của nhà trường, có tác dụng thiết thực đối với từng đảng viên.',
    'Bổ sung số liệu theo tổ chuyên môn và giải pháp đưa kết quả nêu gương vào đánh giá đảng viên. Mỗi đảng viên đăng ký một việc làm gương cụ thể trong năm học 2026 – 2027.',
  ].join('\n'),
  assignments: [
    {
      what: 'Hoàn chỉnh chuyên đề, gửi đảng viên và báo cáo Đảng ủy phường',
      who: 'Huỳnh Thanh Liêm',
      deadline: '22/10/2026',
    },
    {
      what: 'Tổng hợp đăng ký việc làm gương của từng đảng viên',
      who: 'Trương Hoài Nam',
      deadline: '20/10/2026',
    },
    {
      what: 'Tổ chức 02 tiết dạy mở để đồng nghiệp dự giờ, góp ý',
      who: 'Võ Thị Kim Ngân',
      deadline: '28/11/2026',
    },
  ],
  votes: [
    {
      subject: 'Kết luận về chuyên đề quý IV năm 2026',
      for: 14,
      against: 0,
      other: 0,
      base: 14,
      percent: 100,
      secret: false,
      ballots: null,
    },
  ],
  resolutionAdopted: true,
  rating: { score: 96, grade: 'Tốt' },
  minutesAdopted: true,
  signatures: [
    { role: 'secretary', label: 'NGƯỜI GHI BIÊN BẢN', name: 'Trương Hoài Nam' },
    { role: 'chair', label: 'CHỦ TRÌ HỘI NGHỊ', name: 'Nguyễn Thị Bích Phượng' },
  ],
};

/** The regular meeting, then the thematic one at the same sitting. */
const combined: Meeting = {
  ...regular,
  kind: 'combined',
  end: '16:40',
  topic: {
    title: 'Phát huy vai trò nêu gương của đảng viên trong xây dựng nông thôn mới nâng cao',
    presenter: 'Trịnh Thị Thu Hà',
    presented: true,
    draftSent: true,
  },
};

const SAMPLES: Readonly<Record<MeetingKind, Meeting>> = { regular, thematic, combined };

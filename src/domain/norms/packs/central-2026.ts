import type { RulePack } from '../rulePack';

/**
 * The central rule pack as known on the day of review. Sources and certainty are set clause by
 * clause; a clause marked below 'primary' should be compared with the printed document.
 */
export const CENTRAL_2026: RulePack = {
  id: 'central-2026',
  title: 'Quy định của Trung ương về sinh hoạt chi bộ (năm 2026)',
  reviewed: '2026-11-22',
  norms: {
    'ct-50-2025': {
      number: '50-CT/TW',
      issuer: 'Ban Bí thư',
      date: '2025-07-23',
      title: 'Chỉ thị',
      state: 'in-force',
    },
    'hd-42-2025': {
      number: '42-HD/BTCTW',
      issuer: 'Ban Tổ chức Trung ương',
      date: '2025-10-28',
      title: 'Hướng dẫn',
      state: 'in-force',
    },
    'hd-12-2018': {
      number: '12-HD/BTCTW',
      issuer: 'Ban Tổ chức Trung ương',
      date: '2018-07-06',
      title: 'Hướng dẫn',
      state: 'superseded',
      supersededBy: 'hd-42-2025',
    },
    'qd-399-2026': {
      number: '399-QĐ/TW',
      issuer: 'Bộ Chính trị',
      date: '2026-01-09',
      title: 'Quy định',
      state: 'in-force',
    },
    'hd-05-2026': {
      number: '05-HD/VPTW',
      issuer: 'Văn phòng Trung ương Đảng',
      date: '2026-05-27',
      title: 'Hướng dẫn',
      state: 'in-force',
    },
    'qd-208-2026': {
      number: '208-QĐ/TW',
      issuer: 'Ban Chấp hành Trung ương',
      date: '2026-07-26',
      title: 'Quy định',
      state: 'in-force',
    },
    'dieu-le-2011': {
      number: 'Điều lệ Đảng',
      issuer: 'Đại hội đại biểu toàn quốc lần thứ XI',
      date: '2011-01-19',
      title: 'Điều lệ Đảng Cộng sản Việt Nam',
      state: 'in-force',
    },
  },
  clauses: {
    'opening-facts': {
      norm: 'hd-42-2025',
      place: 'phần các bước tiến hành, mở đầu',
      says: 'Mở đầu buổi sinh hoạt phải nêu thời gian, địa điểm, người chủ trì, thư ký và điểm danh đảng viên',
      certainty: 'secondary',
    },
    'roll-call': {
      norm: 'hd-42-2025',
      place: 'phần điểm danh',
      says: 'Điểm danh trực tiếp hoặc trên Sổ tay đảng viên điện tử; thông báo số đảng viên có mặt, vắng mặt có lý do, không có lý do',
      certainty: 'secondary',
    },
    'agenda-passed': {
      norm: 'hd-42-2025',
      place: 'phần các bước tiến hành, mở đầu',
      says: 'Chi bộ thông qua nội dung, chương trình sinh hoạt',
      certainty: 'secondary',
    },
    'previous-resolution': {
      norm: 'hd-42-2025',
      place: 'phần nội dung sinh hoạt thường kỳ',
      says: 'Đánh giá việc thực hiện nghị quyết, kết luận tháng trước: việc đã làm, chưa làm và nguyên nhân',
      certainty: 'secondary',
    },
    discussion: {
      norm: 'hd-42-2025',
      place: 'phần tổ chức sinh hoạt',
      says: 'Đảng viên thảo luận, phát biểu; biên bản ghi đầy đủ họ tên và ý kiến của từng người',
      certainty: 'secondary',
    },
    'thematic-steps': {
      norm: 'hd-42-2025',
      place: 'phần sinh hoạt chuyên đề',
      says: 'Nêu mục đích, yêu cầu; đảng viên được phân công trình bày dự thảo chuyên đề; thảo luận; tiếp thu; kết luận',
      certainty: 'secondary',
    },
    'papers-before': {
      norm: 'hd-42-2025',
      place: 'phần chuẩn bị',
      says: 'Tài liệu được gửi đảng viên, đăng Sổ tay đảng viên điện tử trước buổi sinh hoạt ít nhất 01 ngày',
      certainty: 'primary',
    },
    'conclusion-and-tasks': {
      norm: 'hd-42-2025',
      place: 'phần kết thúc',
      says: 'Chủ trì kết luận từng nội dung, phân công người thực hiện và thời gian hoàn thành',
      certainty: 'secondary',
    },
    'resolution-adopted': {
      norm: 'hd-42-2025',
      place: 'phần kết thúc',
      says: 'Chi bộ biểu quyết thông qua nghị quyết hoặc kết luận',
      certainty: 'secondary',
    },
    'minutes-adopted': {
      norm: 'hd-42-2025',
      place: 'phần kết thúc',
      says: 'Thư ký thông qua biên bản trước chi bộ; chủ trì và thư ký ký tên',
      certainty: 'secondary',
    },
    'self-rating': {
      norm: 'hd-42-2025',
      place: 'phần khung tiêu chí đánh giá',
      says: 'Chi bộ tự chấm điểm, xếp loại chất lượng buổi sinh hoạt và ghi vào biên bản',
      certainty: 'secondary',
    },
    duration: {
      norm: 'hd-42-2025',
      place: 'phần thời lượng sinh hoạt',
      says: 'Thời lượng sinh hoạt ít nhất 90 phút; sinh hoạt thường kỳ kết hợp chuyên đề ít nhất 120 phút',
      certainty: 'primary',
    },
    'right-to-vote': {
      norm: 'dieu-le-2011',
      place: 'Điều 3',
      says: 'Chỉ đảng viên chính thức có quyền biểu quyết; đảng viên dự bị được thảo luận nhưng không biểu quyết',
      certainty: 'secondary',
    },
    majority: {
      norm: 'dieu-le-2011',
      place: 'Điều 9',
      says: 'Nghị quyết có giá trị khi có hơn một nửa số thành viên tán thành; ý kiến thiểu số được bảo lưu',
      certainty: 'secondary',
    },
  },
  thresholds: {
    shortestMeeting: 90,
    shortestCombinedMeeting: 120,
    grades: { Tốt: 90, Khá: 70, 'Trung bình': 50 },
    percentTolerance: 1,
  },
};

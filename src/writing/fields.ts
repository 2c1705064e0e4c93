/**
 * Every field a form can hold: its content control's Vietnamese title and what its placeholder asks
 * for. A field's id is the path of its fact in the meeting; the rows of a list share one id. Ids are
 * written into documents as tags and are never renamed. A prompt never uses the words by which a
 * minute states the fact: a form read without its controls must not seem to state it.
 */
export const FIELDS = {
  superior: { title: 'Cấp trên trực tiếp', prompt: 'đảng bộ cấp trên trực tiếp' },
  cell: { title: 'Tên chi bộ', prompt: 'tên chi bộ' },
  period: { title: 'Kỳ sinh hoạt', prompt: 'tháng hoặc quý, năm' },
  start: { title: 'Giờ bắt đầu', prompt: 'giờ, phút' },
  date: { title: 'Ngày họp', prompt: 'ngày/tháng/năm' },
  place: { title: 'Địa điểm', prompt: 'nơi họp' },
  'chair.name': { title: 'Họ tên chủ trì', prompt: 'họ và tên chủ trì' },
  'chair.office': { title: 'Chức vụ chủ trì', prompt: 'chức vụ' },
  'secretary.name': { title: 'Họ tên thư ký', prompt: 'họ và tên thư ký' },
  'secretary.office': { title: 'Chức vụ thư ký', prompt: 'chức vụ' },
  guests: { title: 'Đại biểu, khách mời', prompt: 'họ tên, chức vụ; không có ai thì ghi rõ' },
  'attendance.total': { title: 'Tổng số đảng viên', prompt: 'số' },
  'attendance.official': { title: 'Đảng viên chính thức', prompt: 'số' },
  'attendance.probationary': { title: 'Đảng viên dự bị', prompt: 'số' },
  'attendance.exempt': { title: 'Được miễn công tác và sinh hoạt', prompt: 'số' },
  'attendance.temporaryOut': { title: 'Sinh hoạt tạm thời ở nơi khác', prompt: 'số' },
  'attendance.temporaryIn': { title: 'Nơi khác đến sinh hoạt tạm thời', prompt: 'số' },
  'attendance.suspended': { title: 'Bị đình chỉ sinh hoạt', prompt: 'số' },
  'attendance.required': { title: 'Phải dự sinh hoạt', prompt: 'số' },
  'attendance.present': { title: 'Có mặt', prompt: 'số' },
  'attendance.presentOfficial': { title: 'Chính thức có mặt', prompt: 'số' },
  'attendance.presentProbationary': { title: 'Dự bị có mặt', prompt: 'số' },
  'attendance.absent': { title: 'Vắng mặt', prompt: 'số' },
  'attendance.absentExcused': { title: 'Vắng có lý do', prompt: 'số' },
  'attendance.absentUnexcused': { title: 'Vắng không có lý do', prompt: 'số' },
  'absentees.name': { title: 'Đảng viên vắng mặt', prompt: 'họ và tên' },
  'absentees.reason': { title: 'Lý do vắng mặt', prompt: 'lý do cụ thể' },
  absentees: { title: 'Không ai vắng mặt', prompt: 'họ tên từng người' },
  agendaAdopted: { title: 'Thông qua chương trình', prompt: 'ý kiến của chi bộ về chương trình' },
  previousReview: {
    title: 'Đánh giá nghị quyết kỳ trước',
    prompt: 'việc làm được, việc chưa làm được, nguyên nhân',
  },
  nextTasks: { title: 'Nhiệm vụ thời gian tới', prompt: 'từng nhiệm vụ, chỉ tiêu cụ thể' },
  'topic.title': { title: 'Tên chuyên đề', prompt: 'tên chuyên đề' },
  'topic.presenter': { title: 'Người trình bày chuyên đề', prompt: 'họ và tên' },
  'topic.presented': { title: 'Việc trình bày chuyên đề', prompt: 'tóm tắt phần trình bày' },
  'topic.draftSent': {
    title: 'Gửi trước dự thảo',
    prompt: 'đảng viên nhận tài liệu ngày nào, bằng cách nào',
  },
  'opinions.speaker': { title: 'Người phát biểu', prompt: 'họ và tên' },
  'opinions.text': { title: 'Nội dung ý kiến', prompt: 'nội dung ý kiến' },
  dissents: { title: 'Ý kiến bảo lưu', prompt: 'ghi rõ của ai, nội dung gì; không ai thì ghi rõ' },
  'dissents.name': { title: 'Người bảo lưu ý kiến', prompt: 'họ và tên' },
  'dissents.text': { title: 'Nội dung bảo lưu', prompt: 'nội dung ý kiến' },
  conclusion: { title: 'Kết luận của chủ trì', prompt: 'kết luận về từng nội dung' },
  'assignments.what': { title: 'Công việc', prompt: 'việc phải làm' },
  'assignments.who': { title: 'Người thực hiện', prompt: 'họ và tên' },
  'assignments.deadline': { title: 'Thời hạn', prompt: 'ngày, tháng' },
  'votes.subject': { title: 'Nội dung biểu quyết', prompt: 'nội dung biểu quyết' },
  'votes.for': { title: 'Số tán thành', prompt: 'số' },
  'votes.base': { title: 'Tổng số biểu quyết', prompt: 'số' },
  'votes.percent': { title: 'Tỷ lệ tán thành', prompt: 'tỷ lệ' },
  'votes.against': { title: 'Số không tán thành', prompt: 'số' },
  'votes.other': { title: 'Số ý kiến khác', prompt: 'số' },
  'votes.ballots.issued': { title: 'Phiếu phát ra', prompt: 'số' },
  'votes.ballots.returned': { title: 'Phiếu thu về', prompt: 'số' },
  'votes.ballots.valid': { title: 'Phiếu hợp lệ', prompt: 'số' },
  'votes.ballots.invalid': { title: 'Phiếu không hợp lệ', prompt: 'số' },
  resolutionAdopted: {
    title: 'Thông qua nghị quyết, kết luận',
    prompt: 'ý kiến của chi bộ về nghị quyết hoặc kết luận',
  },
  'rating.score': { title: 'Điểm tự chấm', prompt: 'số' },
  'rating.grade': { title: 'Mức xếp loại', prompt: 'mức' },
  minutesAdopted: { title: 'Thông qua biên bản', prompt: 'ý kiến của chi bộ về biên bản' },
  end: { title: 'Giờ kết thúc', prompt: 'giờ, phút' },
  duration: { title: 'Thời lượng sinh hoạt', prompt: 'số' },
  'signatures.name': { title: 'Họ tên người ký', prompt: 'họ và tên' },
} as const satisfies Readonly<Record<string, { title: string; prompt: string }>>;

export type FieldId = keyof typeof FIELDS;

/** The tag of a field's content control; at most 64 characters (platform quirk 30). */
export function tagOf(field: FieldId): string {
  return `bb.v1.${field}`;
}

import type { ActionName } from '../../actions/action';
import type { Outcome } from '../../checks/check';
import type { MeetingKind } from '../../domain/meeting';

/**
 * Every word of the interface, in Vietnamese. What a check says stands with the check; the titles of
 * sections and forms stand with them.
 */
export const vi = {
  product: 'Thư ký chi bộ',
  broken:
    'Chương trình gặp trục trặc nên không hiện được nội dung ở đây. Văn bản không bị ảnh hưởng. Hãy tải lại trang, hoặc đóng ngăn này rồi mở lại.',
  privacy: 'Văn bản không rời khỏi máy này.',
  documentPage: 'Văn bản đang mở',
  pane: 'Kiểm tra và hoàn thiện',

  tabs: {
    label: 'Công việc',
    check: 'Kiểm tra',
    sections: 'Chèn mục',
    forms: 'Biểu mẫu',
    newDocument: 'Văn bản mới',
  },

  /** What the button of each action says. */
  actions: {
    check: 'Kiểm tra',
    goTo: 'Đi tới',
    insertSection: 'Chèn mục này',
    insertForm: 'Chèn vào văn bản',
    startForm: 'Tạo văn bản',
    openSample: 'Mở biên bản mẫu',
    openFile: 'Mở tệp .docx',
    saveCopy: 'Tải về',
    showMarks: 'Tô màu trong văn bản',
    clearMarks: 'Bỏ tô màu',
  } satisfies Record<ActionName, string>,

  /** What is going on while an action takes its time. */
  working: {
    check: 'Đang đọc và kiểm tra văn bản…',
    goTo: 'Đang tìm chỗ trong văn bản…',
    insertSection: 'Đang chèn mục vào văn bản…',
    insertForm: 'Đang chèn biểu mẫu…',
    startForm: 'Đang tạo văn bản mới…',
    openSample: 'Đang mở biên bản mẫu…',
    openFile: 'Đang mở tệp…',
    saveCopy: 'Đang chuẩn bị tệp…',
    showMarks: 'Đang tô màu…',
    clearMarks: 'Đang bỏ tô màu…',
  } satisfies Record<ActionName, string>,

  /** What to say when an action failed and no more is known. */
  failures: {
    check:
      'Chưa kiểm tra được văn bản, vì chương trình gặp trục trặc. Chưa có kết luận nào về biên bản này. Hãy bấm Kiểm tra lần nữa.',
    goTo: 'Không tới được chỗ cần xem, vì chương trình gặp trục trặc. Hãy thử lại.',
    insertSection:
      'Chưa chèn được mục, vì chương trình gặp trục trặc. Văn bản vẫn như trước. Hãy thử lại.',
    insertForm:
      'Chưa chèn được biểu mẫu, vì chương trình gặp trục trặc. Văn bản vẫn như trước. Hãy thử lại.',
    startForm:
      'Chưa tạo được văn bản mới, vì chương trình gặp trục trặc. Văn bản đang mở vẫn như trước. Hãy thử lại.',
    openSample: 'Chưa mở được biên bản mẫu, vì chương trình gặp trục trặc. Hãy tải lại trang này.',
    openFile:
      'Chưa mở được tệp, vì chương trình gặp trục trặc. Văn bản đang mở vẫn như trước. Hãy thử lại, hoặc mở tệp ấy bằng Word, lưu lại thành .docx rồi mở ở đây.',
    saveCopy:
      'Chưa tải về được, vì chương trình gặp trục trặc. Văn bản đang mở vẫn như trước. Hãy thử lại.',
    showMarks: 'Chưa tô màu được, vì chương trình gặp trục trặc. Hãy thử lại.',
    clearMarks: 'Chưa bỏ được màu tô, vì chương trình gặp trục trặc. Hãy thử lại.',
  } satisfies Record<ActionName, string>,

  notices: {
    details: 'Chi tiết kỹ thuật',
    dismiss: 'Đóng thông báo',
    sectionInserted: (section: string) =>
      `Đã chèn mục “${section}”. Hãy điền các ô [ … ] trong mục; điền xong thì kiểm tra lại.`,
    formInserted: (form: string) => `Đã chèn biểu mẫu “${form}”. Hãy điền các ô [ … ].`,
    saved: (name: string) => `Đã lưu “${name}” vào thư mục Tải xuống của trình duyệt.`,
    moved:
      'Không thấy đoạn này ở chỗ cũ, vì văn bản đã thay đổi sau lần kiểm tra. Hãy bấm Kiểm tra lần nữa.',
    nothingToMark: 'Không có chỗ nào để tô màu: các điều còn thiếu chưa có chữ trong văn bản.',
    unsaved: 'Văn bản đang mở có thay đổi chưa tải về; mở văn bản khác thì thay đổi ấy sẽ mất.',
    openAnyway: 'Bỏ thay đổi và mở',
  },

  outcomes: {
    present: 'Đủ',
    missing: 'Thiếu',
    contradictory: 'Mâu thuẫn',
    unclear: 'Cần xem',
    'not-applicable': 'Không áp dụng',
  } satisfies Record<Outcome, string>,

  kinds: {
    regular: 'Biên bản sinh hoạt thường kỳ',
    thematic: 'Biên bản sinh hoạt chuyên đề',
    combined: 'Biên bản sinh hoạt thường kỳ kết hợp chuyên đề',
    'not-minutes': 'Không phải biên bản sinh hoạt chi bộ',
  } satisfies Record<MeetingKind | 'not-minutes', string>,

  check: {
    invitation: 'Kiểm tra biên bản đang mở',
    explanation:
      'Chương trình đối chiếu biên bản với quy định về sinh hoạt chi bộ, rồi chỉ ra nội dung còn thiếu, số liệu mâu thuẫn và chỗ cần xem lại.',
    sample:
      'Đang mở một biên bản mẫu có sẵn vài chỗ thiếu và sai, để dùng thử. Lúc nào cũng có thể mở tệp .docx của mình.',
    again: 'Kiểm tra lại',
    incomplete: (count: number) => `Còn ${count} nội dung bắt buộc cần hoàn thiện`,
    complete: 'Đủ các nội dung bắt buộc',
    notMinutes: 'Đây không phải biên bản sinh hoạt chi bộ',
    notMinutesHelp:
      'Các yêu cầu chỉ dành cho biên bản sinh hoạt chi bộ, nên không có kết luận nào. Nếu đây đúng là biên bản, hãy ghi rõ “BIÊN BẢN” ở tên văn bản rồi kiểm tra lại.',
    onlyAdvice: (count: number) => `Còn ${count} điều nên xem thêm bên dưới.`,
    nothingLeft: 'Không còn điều gì phải xem lại.',
    checkedAt: (time: string) => `Kiểm tra lúc ${time}`,
    counts: 'Kết quả',
    count: (outcome: string, count: number) => `${outcome} ${count}`,
    required: 'Bắt buộc',
    recommended: 'Nên có',
    fulfilled: 'Đã đủ',
    group: (title: string, count: number) => `${title} (${count})`,
    announcement: (headline: string, counts: string) => `Đã kiểm tra. ${headline}. ${counts}.`,
    warnings: 'Lưu ý khi đọc văn bản',
  },

  finding: {
    why: 'Vì sao',
    todo: 'Cần làm',
    quote: 'Trong văn bản',
    clauses: 'Căn cứ',
    waiting: 'Mục này đã có trong văn bản, còn ô chưa điền.',
    goToBlank: 'Đi tới chỗ cần điền',
    goToGap: 'Đi tới chỗ còn thiếu',
  },

  sections: {
    explanation:
      'Chọn một mục để chèn. Mục được đặt vào đúng chỗ theo trình tự biên bản, chữ đã có không bị thay đổi.',
    insert: 'Chèn',
    insertNamed: (section: string) => `Chèn: ${section}`,
  },

  forms: {
    explanationInWord:
      'Chèn biểu mẫu trống vào văn bản đang mở. Nên dùng trong một văn bản mới, chưa có chữ.',
    explanationOnPage: 'Tạo một văn bản mới từ biểu mẫu, thay cho văn bản đang mở.',
    insertNamed: (form: string) => `Chèn vào văn bản: ${form}`,
    startNamed: (form: string) => `Tạo văn bản: ${form}`,
    fileName: (form: string) => `${form}.docx`,
  },

  desk: {
    drop: 'Thả tệp .docx vào đây để mở',
    gap: 'Mục còn thiếu đặt ở đây',
    sample: 'Biên bản mẫu.docx',
    copyName: (stem: string) => `${stem} (đã sửa).docx`,
    stopped:
      'Bộ phận xử lý văn bản đã dừng đột ngột, nên chưa làm được việc vừa rồi. Hãy tải lại trang này và mở lại tệp.',
  },

  taskpane: {
    stopped:
      'Bộ phận xử lý văn bản đã dừng đột ngột, nên chưa làm được việc vừa rồi. Hãy đóng ngăn này rồi mở lại.',
    connecting: 'Đang kết nối với Word…',
    notWord: 'Trang này hoạt động bên trong Word',
    notWordHelp:
      'Trang đang mở trong trình duyệt, nơi không có văn bản Word nào để kiểm tra. Hãy mở Word rồi bấm nút Thư ký chi bộ trên thẻ Trang đầu, hoặc dùng trang làm việc không cần Word.',
    openDesk: 'Mở trang làm việc không cần Word',
    failed: 'Không kết nối được với Word',
    failedHelp:
      'Word không trả lời ngăn này. Hãy đóng ngăn rồi mở lại; nếu vẫn vậy, hãy đóng và mở lại Word.',
  },
};

export type Words = typeof vi;

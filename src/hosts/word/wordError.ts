/** Why Word could not do what was asked. `code` is stable; `message` is Vietnamese. */
export type WordErrorCode =
  | 'word-too-old'
  | 'read-only'
  | 'document-changed'
  | 'outside-body'
  | 'place-too-deep'
  | 'find-dialog-open'
  | 'too-large'
  | 'connection-lost'
  | 'empty-paragraph-left'
  | 'marks-lost'
  | 'gone'
  | 'unexpected';

/** What happened, why, and what to do next. */
const MESSAGES: Readonly<Record<WordErrorCode, string>> = {
  'word-too-old':
    'Bản Word này chưa dùng được với tiện ích. Tiện ích cần Word 2021 trở lên hoặc Microsoft 365. Hãy mở văn bản bằng trang kiểm tra trong trình duyệt, hoặc dùng máy có Word mới hơn.',
  'read-only':
    'Chưa sửa được văn bản. Văn bản đang ở chế độ chỉ đọc, được bảo vệ, hoặc phần này đã bị khóa. Hãy cho phép chỉnh sửa (hoặc bỏ bảo vệ) rồi làm lại.',
  'document-changed':
    'Chưa chèn nội dung. Văn bản đã được sửa sau lần kiểm tra gần nhất nên không còn xác định được vị trí. Hãy kiểm tra lại văn bản rồi chèn lại.',
  'outside-body':
    'Chưa chèn nội dung. Con trỏ đang ở ngoài phần nội dung chính (đầu trang, chân trang hoặc chú thích). Hãy bấm vào phần nội dung của văn bản rồi chèn lại.',
  'place-too-deep':
    'Chưa chèn nội dung. Vị trí này nằm trong quá nhiều bảng hoặc khung lồng nhau. Hãy bấm vào một đoạn văn ở ngoài bảng rồi chèn lại.',
  'find-dialog-open':
    'Chưa tìm được vị trí trong văn bản. Hộp thoại Tìm và Thay thế của Word đang mở. Hãy đóng hộp thoại đó rồi làm lại.',
  'too-large':
    'Word không chuyển được văn bản cho tiện ích. Văn bản quá lớn, thường do có nhiều ảnh. Hãy lưu văn bản rồi mở bằng trang kiểm tra trong trình duyệt.',
  'connection-lost':
    'Mất kết nối với Word. Word đang bận hoặc phiên làm việc đã kết thúc. Hãy chờ một lát rồi làm lại; nếu vẫn không được, hãy đóng ngăn này và mở lại.',
  'empty-paragraph-left':
    'Chưa chèn được nội dung và còn một đoạn trống nằm lại ở vị trí chèn. Word đã dừng giữa chừng. Hãy nhấn Ctrl+Z hoặc xóa đoạn trống đó rồi chèn lại.',
  'marks-lost':
    'Có chỗ đánh dấu từ lần trước chưa bỏ được. Chữ ở đó đã được sửa nên không tìm lại được. Hãy chọn chỗ còn tô vàng rồi bỏ màu tô sáng (Text Highlight Color) ở thẻ Trang đầu.',
  gone: 'Chưa làm được. Đoạn văn cần đến không còn trong văn bản. Hãy kiểm tra lại văn bản rồi làm lại.',
  unexpected:
    'Word báo lỗi và chưa làm xong. Chưa rõ nguyên nhân. Hãy lưu văn bản, đóng rồi mở lại Word và làm lại.',
};

/** Word's own error codes that mean something to the user (platform quirks 42, 55 and 56). */
const KNOWN: Readonly<Record<string, WordErrorCode>> = {
  AccessDenied: 'read-only',
  NotAllowed: 'read-only',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  ApiNotFound: 'word-too-old',
  NotImplemented: 'word-too-old',
  SearchDialogIsOpen: 'find-dialog-open',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  InvalidOrTimedOutSession: 'connection-lost',
  ActivityLimitReached: 'connection-lost',
};

export class WordError extends Error {
  constructor(
    readonly code: WordErrorCode,
    /** Word's own code and where it arose, for support; never text of the document. */
    readonly detail: string | null = null,
  ) {
    super(MESSAGES[code]);
    this.name = 'WordError';
  }
}

/**
 * What a failure inside Word means. Told apart by Word's code, never by its message, which is in
 * the language of Word's menus.
 */
export function toWordError(error: unknown): WordError {
  if (error instanceof WordError) return error;
  const code = officeCode(error);
  if (code === null) return new WordError('unexpected', String(error));
  const location = error instanceof OfficeExtension.Error ? error.debugInfo?.errorLocation : null;
  return new WordError(KNOWN[code] ?? 'unexpected', location ? `${code} (${location})` : code);
}

/** The code of an error that Word gave, or null for any other error. */
export function officeCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

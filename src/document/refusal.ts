import { DocumentError, type DocumentErrorCode } from './documentError';
import { MAX_XML_DEPTH } from './limits';

const MESSAGES: Readonly<Record<DocumentErrorCode, string>> = {
  'empty-file':
    'Tệp rỗng, không có nội dung để đọc. Có thể việc tải về hoặc sao chép chưa xong. Hãy tải hoặc sao chép lại tệp rồi mở lại.',
  'old-doc':
    'Đây là tệp Word kiểu cũ (.doc), chưa đọc được. Kiểu tệp này có từ trước Word 2007; chương trình chỉ đọc kiểu .docx. Hãy mở tệp bằng Word, chọn Lưu thành (Save As), kiểu Word Document (*.docx), rồi mở tệp vừa lưu.',
  encrypted:
    'Tệp được đặt mật khẩu nên không đọc được. Nội dung đã mã hóa, chỉ người có mật khẩu mới mở được. Hãy mở tệp bằng Word, bỏ mật khẩu trong mục Thông tin (Info) – Bảo vệ tài liệu (Protect Document), lưu lại rồi mở tệp vừa lưu.',
  pdf: 'Đây là tệp PDF, không phải tệp Word. Chương trình chỉ đọc văn bản Word kiểu .docx. Hãy mở bản gốc .docx; nếu chỉ có bản PDF, hãy mở bằng Word để chuyển đổi rồi lưu thành .docx.',
  'not-docx':
    'Đây không phải tệp Word kiểu .docx. Nội dung tệp thuộc loại khác, dù phần đuôi tên có thể ghi là .docx. Hãy chọn đúng tệp, hoặc mở tệp này bằng Word rồi lưu thành .docx.',
  'damaged-zip':
    'Tệp bị hỏng hoặc thiếu một phần nên không đọc được. Có thể việc tải về, sao chép hoặc thiết bị lưu trữ bị lỗi. Hãy lấy lại tệp từ nơi gửi, hoặc mở bằng Word với lựa chọn Mở và Sửa chữa (Open and Repair) rồi lưu lại.',
  'too-large':
    'Tệp lớn hoặc phức tạp bất thường nên chương trình không đọc tiếp. Chương trình đọc được văn bản tới vài nghìn trang; lượng dữ liệu trong tệp này vượt xa mức đó và có thể làm treo máy. Hãy kiểm tra lại nguồn gửi tệp; nếu tệp đáng tin, hãy chia văn bản thành nhiều tệp nhỏ hơn.',
  'no-document-part':
    'Không tìm thấy nội dung văn bản trong tệp. Tệp thiếu phần chính mà mọi tệp Word đều có, có thể do chương trình tạo ra tệp bị lỗi. Hãy lấy lại tệp từ nơi gửi, hoặc mở bằng Word rồi lưu lại thành .docx.',
  doctype:
    'Tệp chứa khai báo DOCTYPE, thứ không có trong tệp Word bình thường, nên chương trình không đọc. Khai báo này có thể được dùng để làm treo máy hoặc lấy trộm dữ liệu. Hãy hỏi lại người gửi; nếu tệp đáng tin, hãy mở bằng Word rồi lưu thành tệp mới.',
  'too-deep': `Tệp có cấu trúc lồng nhau quá sâu nên chương trình không đọc tiếp. Giới hạn là ${String(MAX_XML_DEPTH)} tầng, để máy không bị treo; văn bản bình thường không vượt quá. Hãy kiểm tra lại nguồn gửi tệp; nếu tệp đáng tin, hãy chép nội dung sang một văn bản mới rồi lưu lại.`,
  'damaged-xml':
    'Nội dung bên trong tệp bị lỗi nên không đọc được. Có thể tệp bị hỏng, hoặc chương trình tạo ra tệp ghi sai quy cách. Hãy mở bằng Word với lựa chọn Mở và Sửa chữa (Open and Repair), lưu lại rồi mở tệp vừa lưu.',
  'unreadable-file':
    'Tệp được nén theo cách mà chương trình không đọc được. Word không dùng cách nén này, có thể tệp do phần mềm khác tạo ra. Hãy mở bằng Word, lưu thành .docx rồi mở tệp vừa lưu.',
};

/** The error that tells the user why a file is refused. */
export function refusal(code: DocumentErrorCode): DocumentError {
  return new DocumentError(code, MESSAGES[code]);
}

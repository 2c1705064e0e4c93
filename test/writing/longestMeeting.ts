import { emptyMeeting } from '../../src/domain/meeting';
import type { Meeting, MeetingKind } from '../../src/domain/meeting';
import { sampleMeeting } from '../../src/writing/samples';

// As long as names get: the four syllables of the old royal lines and three or four of one's own.
const GIVEN_NAMES =
  'Diễm Quỳnh|Hoài Thương|Khánh Huyền|Bảo Trân|Thùy Dương|Minh Nguyệt|Bích Hậu|Lan Chi|Tú Uyên|Quế Anh|Hạ Vy|Cát Tường'.split(
    '|',
  );
const MIDDLE_NAMES = 'Thị Ngọc|Thị Phương|Thị Hoàng|Thị Thanh|Thị Kim|Thị Mai|Thị Tuyết'.split('|');

function longName(index: number): string {
  const middle = MIDDLE_NAMES[Math.floor(index / GIVEN_NAMES.length) % MIDDLE_NAMES.length] ?? '';
  return `Công Tằng Tôn Nữ ${middle} ${GIVEN_NAMES[index % GIVEN_NAMES.length] ?? ''}`;
}
const LONG_SENTENCE =
  'đề nghị chi bộ tiếp tục quan tâm chỉ đạo việc tu sửa, nâng cấp hệ thống kênh mương nội đồng, đường trục chính và nhà văn hóa, gắn với cuộc vận động toàn dân đoàn kết xây dựng nông thôn mới nâng cao, đô thị văn minh';
const LONG_TEXT = Array.from(
  { length: 12 },
  (_, i) => `Nội dung thứ ${String(i + 1)}: ${LONG_SENTENCE}, ${LONG_SENTENCE}.`,
).join('\n');

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A minute with every field of its kind stated and as long as a minute can reasonably be. */
export function longestMeeting(kind: MeetingKind): Meeting {
  const votes = {
    subject: `Đề án ${LONG_SENTENCE}`,
    for: 118,
    against: 3,
    other: 4,
    base: 125,
    percent: 94.4,
    secret: false,
    ballots: null,
  };
  return {
    ...sampleMeeting(kind),
    superior: 'ĐẢNG BỘ TỔNG CÔNG TY ĐẦU TƯ PHÁT TRIỂN HẠ TẦNG ĐÔ THỊ VÀ KHU CÔNG NGHIỆP MIỀN TRUNG',
    cell: 'CHI BỘ BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP SỐ 2',
    start: '08:00',
    end: '16:00',
    duration: 480,
    place:
      'Phòng họp số 02, tầng 12, tòa nhà A, khu trung tâm hành chính tập trung, số 268 đường Trần Hưng Đạo, phường Nguyễn Cư Trinh',
    chair: {
      name: longName(40),
      office: 'Phó Bí thư phụ trách Chi bộ, Phó Giám đốc Ban Quản lý dự án',
    },
    secretary: {
      name: longName(41),
      office: 'Chi ủy viên, Trưởng phòng Tổ chức – Hành chính',
    },
    guests: many(6, (i) => `đồng chí ${longName(i)}, Ủy viên Ban Chấp hành`).join('; '),
    attendance: {
      total: 140,
      official: 132,
      probationary: 8,
      exempt: 4,
      temporaryOut: 2,
      temporaryIn: 3,
      suspended: 1,
      required: 136,
      present: 132,
      presentOfficial: 125,
      presentProbationary: 7,
      absent: 4,
      absentExcused: 3,
      absentUnexcused: 1,
      absentees: many(4, (i) => ({
        name: longName(70 + i),
        reason:
          'đang điều trị dài ngày tại Bệnh viện Trung ương Quân đội 108, Hà Nội, có đơn xin phép',
      })),
    },
    topic:
      kind === 'regular'
        ? emptyMeeting(kind).topic
        : {
            title: `Chuyên đề ${LONG_SENTENCE}`,
            presenter: longName(39),
            presented: true,
            draftSent: true,
          },
    previousReview: kind === 'thematic' ? null : LONG_TEXT,
    nextTasks: kind === 'thematic' ? null : LONG_TEXT,
    opinions: many(60, (i) => ({
      speaker: longName(i),
      text: `${LONG_SENTENCE}.\n${LONG_SENTENCE}.`,
    })),
    dissents: many(3, (i) => ({ name: longName(i), text: LONG_SENTENCE })),
    conclusion: LONG_TEXT,
    assignments: many(30, (i) => ({
      who: longName(i),
      what: `${LONG_SENTENCE}, việc thứ ${String(i + 1)}`,
      deadline: 'trước ngày 31/12/2026, báo cáo tiến độ vào ngày 25 hằng tháng',
    })),
    votes: [
      ...many(11, () => votes),
      {
        ...votes,
        for: 121,
        other: 1,
        percent: 96.8,
        secret: true,
        ballots: { issued: 125, returned: 125, valid: 122, invalid: 3 },
      },
    ],
    rating: { score: 97.5, grade: 'Tốt' },
    signatures: [
      { role: 'secretary', label: 'THƯ KÝ GHI BIÊN BẢN', name: longName(41) },
      { role: 'chair', label: 'CHỦ TRÌ HỘI NGHỊ', name: longName(40) },
      { role: 'other', label: 'XÁC NHẬN CỦA ĐẢNG ỦY', name: longName(0) },
    ],
  };
}

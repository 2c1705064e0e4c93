import { isSpecificReason } from '../../domain/absence';
import type { Check } from '../check';
import { evidenceOf, evidenceUnder, present, verdict } from '../verdict';

/** Every absentee has a reason of his own. */
export const absenceReasons: Check = {
  id: 'absence-reasons',
  title: 'Lý do vắng',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['roll-call'],
  fix: 'absentees',
  judge(reading) {
    const { absent, absentees } = reading.meeting.attendance;
    const why = 'Mỗi người vắng mặt phải có lý do cụ thể.';
    const named = absentees ?? [];
    if (absent === 0 && named.length === 0) {
      return verdict('not-applicable', ['Không có đảng viên vắng mặt.', why, 'Không cần làm gì.']);
    }
    if (absent === null && named.length === 0) {
      return verdict('not-applicable', [
        'Chưa xét được vì biên bản không ghi số vắng mặt.',
        why,
        'Ghi số vắng mặt, họ tên và lý do của từng người.',
      ]);
    }
    const lacking = named.flatMap(({ name, reason }, i) =>
      !isSpecificReason(reason) ? [{ name, i }] : [],
    );
    if (lacking.length > 0 || named.length < (absent ?? 0)) {
      const who = lacking.map(({ name }) => name).join(', ');
      const paths = lacking.map(({ i }) => `attendance.absentees.${i}`);
      return verdict(
        'missing',
        [
          who
            ? `Chưa có lý do vắng cụ thể của: ${who}.`
            : 'Biên bản chưa ghi lý do vắng của tất cả những người vắng mặt.',
          why,
          'Ghi lý do của từng người, ví dụ “đi công tác”, “điều trị tại bệnh viện”.',
        ],
        paths.length > 0 ? evidenceOf(reading, ...paths) : evidenceOf(reading, 'attendance.absent'),
      );
    }
    return present(
      'Mỗi người vắng mặt đều có lý do.',
      why,
      evidenceUnder(reading, 'attendance.absentees.'),
    );
  },
};

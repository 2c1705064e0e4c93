import type { Check } from '../check';
import { evidenceOf, evidenceUnder, present, verdict } from '../verdict';

/** Every absentee is named, as many as were counted. */
export const absentNames: Check = {
  id: 'absent-names',
  title: 'Họ tên người vắng',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['roll-call'],
  fix: 'absentees',
  judge(reading) {
    const { absent, absentees } = reading.meeting.attendance;
    const why = 'Mỗi đảng viên vắng mặt phải được ghi rõ họ tên.';
    const named = absentees?.length ?? 0;
    const evidence = [
      ...evidenceOf(reading, 'attendance.absent'),
      ...evidenceUnder(reading, 'attendance.absentees.'),
    ];
    if (absent === 0 && named === 0) {
      return verdict(
        'not-applicable',
        ['Không có đảng viên vắng mặt.', why, 'Không cần làm gì.'],
        evidence,
      );
    }
    if (absent === null && named === 0) {
      return verdict('not-applicable', [
        'Chưa xét được vì biên bản không ghi số vắng mặt.',
        why,
        'Ghi số vắng mặt và họ tên từng người.',
      ]);
    }
    if (absent !== null && named > absent) {
      return verdict(
        'contradictory',
        [
          `Biên bản ghi vắng ${absent} nhưng nêu tên ${named} người.`,
          why,
          'Đối chiếu số vắng với danh sách và sửa cho khớp.',
        ],
        evidence,
      );
    }
    if (absent !== null && named < absent) {
      return verdict(
        'missing',
        [
          named === 0
            ? `Biên bản ghi vắng ${absent} nhưng không nêu tên ai.`
            : `Biên bản ghi vắng ${absent} nhưng chỉ nêu tên ${named} người.`,
          why,
          'Ghi đủ họ tên từng đảng viên vắng mặt.',
        ],
        evidence,
      );
    }
    return present('Biên bản ghi đủ họ tên đảng viên vắng mặt.', why, evidence);
  },
};

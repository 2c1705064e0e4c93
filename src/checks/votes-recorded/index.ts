import type { Check } from '../check';
import { evidenceUnder, present, verdict } from '../verdict';

/** At least one matter was decided with numbers. */
export const votesRecorded: Check = {
  id: 'votes-recorded',
  title: 'Kết quả biểu quyết',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['majority', 'resolution-adopted'],
  fix: 'votes',
  judge(reading) {
    const { votes } = reading.meeting;
    const why = 'Kết quả biểu quyết phải ghi bằng con số: tán thành, không tán thành, ý kiến khác.';
    if (votes.length === 0) {
      return verdict('missing', [
        'Biên bản chưa ghi số liệu biểu quyết.',
        why,
        'Ghi số người tán thành, không tán thành, có ý kiến khác của từng nội dung biểu quyết.',
      ]);
    }
    return present('Biên bản ghi số liệu biểu quyết.', why, evidenceUnder(reading, 'votes.'));
  },
};

import type { Check } from '../check';
import { evidenceUnder, present, verdict } from '../verdict';
import { voteConflicts } from '../../domain/voteSums';

/** Votes add up to those who may vote. */
export const voteArithmetic: Check = {
  id: 'vote-arithmetic',
  title: 'Số phiếu khớp nhau',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['right-to-vote', 'majority'],
  fix: null,
  judge(reading, { thresholds }) {
    const { votes, attendance } = reading.meeting;
    const why =
      'Tổng số phiếu phải bằng số người biểu quyết; chỉ đảng viên chính thức có quyền biểu quyết.';
    if (votes.length === 0) {
      return verdict('not-applicable', [
        'Chưa đối chiếu được vì biên bản không ghi số liệu biểu quyết.',
        why,
        'Ghi số liệu biểu quyết.',
      ]);
    }
    const bases = votes.flatMap(({ base }) => base ?? []);
    const found = votes.map((vote) =>
      voteConflicts(vote, attendance, thresholds.percentTolerance, bases),
    );
    const wrong = found.flatMap((conflicts, i) => (conflicts.length > 0 ? [i] : []));
    if (wrong.length > 0) {
      const said = wrong.map((i) => {
        const subject = votes[i]?.subject;
        return `${subject ? `“${subject}”: ` : ''}${found[i]?.join('; ') ?? ''}`;
      });
      return verdict(
        'contradictory',
        [
          `Số phiếu không khớp: ${said.join('. ')}.`,
          why,
          'Đối chiếu lại kết quả kiểm đếm và sửa số liệu sai.',
        ],
        wrong.flatMap((i) => reading.evidence.get(`votes.${i}`) ?? []),
      );
    }
    return present('Số liệu biểu quyết khớp nhau.', why, evidenceUnder(reading, 'votes.'));
  },
};

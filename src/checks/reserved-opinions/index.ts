import type { Check } from '../check';
import { evidenceUnder, present, verdict } from '../verdict';

/** Votes against call for the dissent to be kept on record. */
export const reservedOpinions: Check = {
  id: 'reserved-opinions',
  title: 'Ý kiến bảo lưu',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['majority'],
  fix: 'dissent',
  judge(reading) {
    const { votes, dissents } = reading.meeting;
    const why = 'Người có ý kiến khác với đa số có quyền bảo lưu và biên bản phải ghi lại.';
    if (dissents !== null && dissents.length > 0) {
      return present('Biên bản ghi ý kiến bảo lưu.', why, evidenceUnder(reading, 'dissents.'));
    }
    const against = votes.flatMap((vote, i) => ((vote.against ?? 0) > 0 ? [i] : []));
    if (against.length === 0) {
      return verdict('not-applicable', [
        'Không có phiếu không tán thành nên không cần ghi ý kiến bảo lưu.',
        why,
        'Không cần làm gì.',
      ]);
    }
    return verdict(
      'missing',
      [
        'Có phiếu không tán thành nhưng biên bản chưa ghi ý kiến bảo lưu.',
        why,
        'Ghi họ tên và nội dung ý kiến bảo lưu; nếu không ai bảo lưu thì ghi rõ.',
      ],
      against.flatMap((i) => reading.evidence.get(`votes.${i}`) ?? []),
    );
  },
};

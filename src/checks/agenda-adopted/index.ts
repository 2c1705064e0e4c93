import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** The programme was put to the cell; a list of headings is not enough. */
export const agendaAdopted: Check = {
  id: 'agenda-adopted',
  title: 'Thông qua chương trình',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['agenda-passed'],
  fix: 'agenda',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Chương trình phải được chi bộ cho ý kiến, chỉ liệt kê nội dung thì chưa đủ.';
    if (meeting.agendaAdopted === true) {
      return present(
        'Biên bản ghi chi bộ đã thông qua chương trình.',
        why,
        evidenceOf(reading, 'agendaAdopted'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi việc chi bộ thông qua chương trình.',
      why,
      'Thêm câu ghi chủ trì nêu chương trình và chi bộ nhất trí, ví dụ “Chi bộ nhất trí thông qua chương trình”.',
    ]);
  },
};

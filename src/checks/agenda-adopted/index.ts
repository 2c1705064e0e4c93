import type { Check } from '../check';
import { judgeStated } from '../stated';

/** The programme was put to the cell; a list of headings is not enough. */
export const agendaAdopted: Check = {
  id: 'agenda-adopted',
  title: 'Thông qua chương trình',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['agenda-passed'],
  fix: 'agenda',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.agendaAdopted === true, ['agendaAdopted'], {
      said: 'Biên bản ghi chi bộ đã thông qua chương trình.',
      unsaid: 'Biên bản chưa ghi việc chi bộ thông qua chương trình.',
      why: 'Chương trình phải được chi bộ cho ý kiến, chỉ liệt kê nội dung thì chưa đủ.',
      todo: 'Thêm câu ghi chủ trì nêu chương trình và chi bộ nhất trí, ví dụ “Chi bộ nhất trí thông qua chương trình”.',
    }),
};

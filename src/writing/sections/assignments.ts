import type { Assignment } from '../../domain/meeting';
import { TABLE_GAP, paragraph, slot, slots, table } from '../markup/content';
import type { Cell } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

const COLUMNS = [630, 4525, 2500, 1700];
const HEADS = ['TT', 'Nội dung công việc', 'Người thực hiện', 'Thời hạn'];

export const assignments: Section = {
  id: 'assignments',
  title: 'Phân công thực hiện',
  headed: true,
  hint: 'Mỗi việc ghi rõ ai làm, làm gì, xong khi nào.',
  kinds: EVERY_KIND,
  parts: ['assignments'],
  write: ({ assignments: stated }) => [
    TABLE_GAP,
    table('ruled', COLUMNS, [
      HEADS.map((head): Cell => [paragraph('TKCB_BangDau', head)]),
      ...(stated.length ? stated : [{ who: null, what: '', deadline: null }]).map(assignmentRow),
    ]),
  ],
};

function assignmentRow({ who, what, deadline }: Assignment, index: number): readonly Cell[] {
  const [first, ...rest] = slots('assignments.what', what);
  return [
    [paragraph('TKCB_BangGiua', String(index + 1))],
    [paragraph('TKCB_BangO', first), ...rest.map((line) => paragraph('TKCB_BangO', line))],
    [paragraph('TKCB_BangO', slot('assignments.who', who))],
    [paragraph('TKCB_BangGiua', slot('assignments.deadline', deadline))],
  ];
}

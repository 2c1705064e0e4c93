import type { Dissent } from '../../domain/meeting';
import { body, slot, slots } from '../markup/content';
import type { Paragraph } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const dissent: Section = {
  id: 'dissent',
  title: 'Ý kiến bảo lưu',
  headed: true,
  hint: 'Ghi họ tên, nội dung ý kiến khác được bảo lưu; không có thì ghi rõ là không có.',
  kinds: EVERY_KIND,
  parts: ['dissent'],
  write: ({ dissents }) =>
    dissents?.length
      ? dissents.flatMap(dissentLines)
      : [body(slot('dissents', dissents && 'Không có ý kiến bảo lưu.'))],
};

function dissentLines({ name, text }: Dissent): readonly Paragraph[] {
  const [first, ...rest] = slots('dissents.text', text);
  return [
    body('Đồng chí ', slot('dissents.name', name), ' bảo lưu ý kiến: ', first),
    ...rest.map((line) => body(line)),
  ];
}

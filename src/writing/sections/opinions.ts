import type { Opinion } from '../../domain/meeting';
import { body, slot, slots } from '../markup/content';
import type { Paragraph } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const opinions: Section = {
  id: 'opinions',
  title: 'Ý kiến thảo luận',
  headed: true,
  hint: 'Ghi họ tên và nội dung phát biểu của từng đảng viên, kể cả ý kiến không đồng ý, tự phê bình và phê bình.',
  kinds: EVERY_KIND,
  parts: ['opinions'],
  write: ({ opinions: stated }) =>
    (stated.length ? stated : [{ speaker: null, text: '' }]).flatMap(opinionLines),
};

function opinionLines({ speaker, text }: Opinion): readonly Paragraph[] {
  const [first, ...rest] = slots('opinions.text', text);
  return [
    body('Đồng chí ', slot('opinions.speaker', speaker), ': ', first),
    ...rest.map((line) => body(line)),
  ];
}

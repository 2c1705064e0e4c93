import type { Person } from '../../domain/meeting';
import { body, slot } from '../markup/content';
import type { Paragraph } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const chairAndSecretary: Section = {
  id: 'chair-and-secretary',
  title: 'Chủ trì, thư ký, đại biểu',
  headed: false,
  hint: 'Ghi họ tên, chức vụ của người chủ trì và thư ký (hai người khác nhau); đại biểu cấp trên và khách mời, nếu có.',
  kinds: EVERY_KIND,
  parts: ['chair', 'secretary', 'guests'],
  write: ({ chair, secretary, guests }) => [
    person('Chủ trì', 'chair', chair),
    person('Thư ký', 'secretary', secretary),
    body('Đại biểu, khách mời: ', slot('guests', guests)),
  ],
};

function person(label: string, fact: 'chair' | 'secretary', value: Person | null): Paragraph {
  return body(
    `${label}: đồng chí `,
    slot(`${fact}.name`, value?.name ?? null),
    ', ',
    slot(`${fact}.office`, value?.office ?? null),
  );
}

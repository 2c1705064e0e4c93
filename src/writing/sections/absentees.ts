import type { Absentee } from '../../domain/meeting';
import { body, kept, slot } from '../markup/content';
import type { Paragraph } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const absentees: Section = {
  id: 'absentees',
  title: 'Đảng viên vắng mặt',
  headed: false,
  hint: 'Ghi họ tên và lý do cụ thể của từng đảng viên vắng mặt; không ai vắng thì ghi rõ.',
  kinds: EVERY_KIND,
  parts: ['absentees'],
  write: ({ attendance }) =>
    attendance.absentees?.length === 0
      ? [body(slot('absentees', 'Không có đảng viên vắng mặt.'))]
      : [
          kept(body('Họ tên đảng viên vắng mặt, lý do:')),
          ...(attendance.absentees ?? [null]).map(absenteeLine),
        ],
};

function absenteeLine(absentee: Absentee | null): Paragraph {
  return body(
    '- Đồng chí ',
    slot('absentees.name', absentee?.name ?? null),
    ', lý do: ',
    slot('absentees.reason', absentee?.reason ?? null),
  );
}

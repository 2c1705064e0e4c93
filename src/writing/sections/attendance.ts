import type { Attendance } from '../../domain/meeting';
import { body, slot } from '../markup/content';
import type { Paragraph, Slot } from '../markup/content';
import { count } from '../wording';
import { EVERY_KIND } from './section';
import type { Section } from './section';

type Figure = Exclude<keyof Attendance, 'absentees'>;

export const attendance: Section = {
  id: 'attendance',
  title: 'Số đảng viên dự sinh hoạt',
  headed: false,
  hint: 'Ghi đủ tổng số đảng viên, số chính thức, dự bị, được miễn, phải dự, có mặt và vắng mặt; không có thì ghi 0. Số phải dự bằng có mặt cộng vắng mặt.',
  kinds: EVERY_KIND,
  parts: ['attendance'],
  write: ({ attendance: figures }) => {
    const figure = (name: Figure): Slot => slot(`attendance.${name}`, count(figures[name]));
    const line = (label: string, name: Figure): Paragraph =>
      body(`${label}: `, figure(name), ' đồng chí');
    // Most cells have nobody in these groups: they take a line only when the minute speaks of them.
    const lineIfStated = (label: string, name: Figure): Paragraph[] =>
      figures[name] === null ? [] : [line(label, name)];
    const split = (label: string, name: Figure, first: [string, Figure], last: [string, Figure]) =>
      body(
        `${label}: `,
        figure(name),
        ` đồng chí (${first[0]}: `,
        figure(first[1]),
        `, ${last[0]}: `,
        figure(last[1]),
        ')',
      );
    return [
      split('Tổng số đảng viên', 'total', ['chính thức', 'official'], ['dự bị', 'probationary']),
      line('Được miễn công tác và sinh hoạt', 'exempt'),
      ...lineIfStated('Sinh hoạt tạm thời ở nơi khác', 'temporaryOut'),
      ...lineIfStated('Nơi khác đến sinh hoạt tạm thời', 'temporaryIn'),
      ...lineIfStated('Bị đình chỉ sinh hoạt', 'suspended'),
      line('Phải dự sinh hoạt', 'required'),
      split(
        'Có mặt',
        'present',
        ['chính thức', 'presentOfficial'],
        ['dự bị', 'presentProbationary'],
      ),
      split(
        'Vắng mặt',
        'absent',
        ['có lý do', 'absentExcused'],
        ['không có lý do', 'absentUnexcused'],
      ),
    ];
  },
};

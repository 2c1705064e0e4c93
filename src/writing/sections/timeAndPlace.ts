import { body, slot } from '../markup/content';
import { calendarDay, clock } from '../wording';
import { EVERY_KIND } from './section';
import type { Section } from './section';

export const timeAndPlace: Section = {
  id: 'time-and-place',
  title: 'Thời gian, địa điểm',
  headed: false,
  hint: 'Ghi giờ bắt đầu, ngày họp và nơi họp. Chi bộ sinh hoạt thường kỳ vào ngày 03 hằng tháng; trùng ngày nghỉ thì trong tuần đầu của tháng (Chỉ thị 50-CT/TW).',
  kinds: EVERY_KIND,
  parts: ['time', 'place'],
  write: ({ start, date, place }) => [
    body(
      'Thời gian bắt đầu: ',
      slot('start', clock(start)),
      ', ngày ',
      slot('date', calendarDay(date)),
    ),
    body('Địa điểm: ', slot('place', place)),
  ],
};

import { MINUTES_NORMS } from './form';
import type { Form } from './form';

export const minutesRegular: Form = {
  id: 'minutes-regular',
  title: 'Biên bản sinh hoạt chi bộ thường kỳ',
  kind: 'regular',
  subject: 'sinh hoạt chi bộ thường kỳ',
  norms: MINUTES_NORMS,
  parts: [
    {
      heading: 'I- PHẦN MỞ ĐẦU',
      sections: ['time-and-place', 'chair-and-secretary', 'attendance', 'absentees', 'agenda'],
    },
    {
      heading: 'II- NỘI DUNG SINH HOẠT',
      sections: ['previous-review', 'next-tasks', 'opinions', 'dissent'],
    },
    {
      heading: 'III- KẾT LUẬN, BIỂU QUYẾT',
      sections: ['conclusion', 'assignments', 'votes', 'resolution'],
    },
    { heading: 'IV- PHẦN KẾT THÚC', sections: ['rating', 'closing', 'signatures'] },
  ],
};

import { MINUTES_NORMS } from './form';
import type { Form } from './form';

export const minutesThematic: Form = {
  id: 'minutes-thematic',
  title: 'Biên bản sinh hoạt chi bộ chuyên đề',
  kind: 'thematic',
  subject: 'sinh hoạt chi bộ chuyên đề',
  norms: MINUTES_NORMS,
  parts: [
    {
      heading: 'I- PHẦN MỞ ĐẦU',
      sections: ['time-and-place', 'chair-and-secretary', 'attendance', 'absentees', 'agenda'],
    },
    { heading: 'II- NỘI DUNG SINH HOẠT', sections: ['topic', 'draft-sent', 'opinions', 'dissent'] },
    {
      heading: 'III- KẾT LUẬN, BIỂU QUYẾT',
      sections: ['conclusion', 'assignments', 'votes', 'resolution'],
    },
    { heading: 'IV- PHẦN KẾT THÚC', sections: ['rating', 'closing', 'signatures'] },
  ],
};

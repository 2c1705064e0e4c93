import type { Check } from '../check';
import { judgeStated } from '../stated';

/** A resolution or conclusion was adopted. */
export const resolutionAdopted: Check = {
  id: 'resolution-adopted',
  title: 'Thông qua nghị quyết, kết luận',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['resolution-adopted', 'majority'],
  fix: 'resolution',
  judge: (reading) =>
    judgeStated(reading, reading.meeting.resolutionAdopted === true, ['resolutionAdopted'], {
      said: 'Biên bản ghi chi bộ thông qua nghị quyết hoặc kết luận.',
      unsaid: 'Biên bản chưa ghi việc thông qua nghị quyết hoặc kết luận.',
      why: 'Quyết định của chi bộ chỉ có giá trị khi được biểu quyết thông qua.',
      todo: 'Ghi kết quả biểu quyết thông qua nghị quyết hoặc kết luận; nếu không ban hành thì ghi rõ.',
    }),
};

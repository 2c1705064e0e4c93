import type { Check } from '../check';
import { evidenceOf, present, verdict } from '../verdict';

/** A resolution or conclusion was adopted. */
export const resolutionAdopted: Check = {
  id: 'resolution-adopted',
  title: 'Thông qua nghị quyết, kết luận',
  severity: 'warning',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['resolution-adopted', 'majority'],
  fix: 'resolution',
  judge(reading) {
    const { meeting } = reading;
    const why = 'Quyết định của chi bộ chỉ có giá trị khi được biểu quyết thông qua.';
    if (meeting.resolutionAdopted === true) {
      return present(
        'Biên bản ghi chi bộ thông qua nghị quyết hoặc kết luận.',
        why,
        evidenceOf(reading, 'resolutionAdopted'),
      );
    }
    return verdict('missing', [
      'Biên bản chưa ghi việc thông qua nghị quyết hoặc kết luận.',
      why,
      'Ghi kết quả biểu quyết thông qua nghị quyết hoặc kết luận; nếu không ban hành thì ghi rõ.',
    ]);
  },
};

import type { Check } from '../check';
import { judgeSignature } from '../signature';

/** The chair's block carries the chair's full name. */
export const chairSignature: Check = {
  id: 'chair-signature',
  title: 'Chữ ký chủ trì',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['minutes-adopted'],
  fix: 'signatures',
  judge: (reading) => judgeSignature(reading, 'chair', 'chủ trì'),
};

import type { Check } from '../check';
import { judgeSignature } from '../signature';

/** The secretary's block carries the secretary's full name. */
export const secretarySignature: Check = {
  id: 'secretary-signature',
  title: 'Chữ ký thư ký',
  severity: 'error',
  required: true,
  kinds: ['regular', 'thematic', 'combined'],
  clauses: ['minutes-adopted'],
  fix: 'signatures',
  judge: (reading) => judgeSignature(reading, 'secretary', 'thư ký'),
};

import type { Snapshot } from '../document/snapshot';
import { emptyMeeting } from '../domain/meeting';
import type { Reading } from './reading';

export function readMeeting(_snapshot: Snapshot): Reading {
  return { kind: 'not-minutes', meeting: emptyMeeting('regular'), evidence: new Map(), outline: [] };
}

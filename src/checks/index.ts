import type { Check } from './check';

/** Every check, in the order in which its matter comes up in a meeting. */
export const CHECKS: readonly Check[] = [];

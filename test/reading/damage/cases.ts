import type { DamageName } from './damages';
import type { Edit } from './edit';

/** By minute and by damage: how that damage is done to that minute. */
export type Damages = Readonly<
  Record<string, Readonly<Partial<Record<DamageName, readonly Edit[]>>>>
>;

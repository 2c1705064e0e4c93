/** The error codes a request can be answered with (platform quirk 55). */
export type FaultCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'SearchDialogIsOpen'
  | 'SearchStringInvalidOrTooLong';

/** A request that Word refuses; everything done before it in the same batch stays done. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message);
    this.name = 'Fault';
  }
}

/** What real Word can do and this simulation cannot: never answered with a silent default. */
export function notSimulated(what: string): Fault {
  return new Fault('NotImplemented', `${what} is not simulated.`);
}

/** One of the words a method takes; anything else is an invalid argument. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new Fault('InvalidArgument', `${String(value)} is none of ${words.join(', ')}.`);
  }
  return found;
}

export function aString(value: unknown): string {
  if (typeof value !== 'string') {
    throw new Fault('InvalidArgument', `${String(value)} is not a text.`);
  }
  return value;
}

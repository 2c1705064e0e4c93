/** A call that cannot be carried out; the message is Vietnamese and says what to do. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** Whether the list of commands helps. */
    readonly showUsage = true,
  ) {
    super(message);
  }
}

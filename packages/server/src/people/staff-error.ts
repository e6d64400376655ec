/** An account can't be made or changed as asked; the message says what was expected, in one sentence. */
export class StaffError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StaffError';
  }
}

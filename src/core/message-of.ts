/** What an error says, whatever was thrown: the message of an Error, anything else as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

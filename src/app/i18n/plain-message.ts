/** A text that a deployer wrote as a message that says it to the letter: no argument, no element. */
export function plain(text: string): string {
  return text.replaceAll("'", "''").replaceAll(/[{}<>]/g, "'$&'");
}

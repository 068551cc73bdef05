/**
 * The first of some names, in a row, then how many others there are: more would hide the page.
 *
 * @param most named at most
 * @param others says so many others
 */
export function firstNamed(
  names: readonly string[],
  { most, between, beforeOthers = ' ', others }: FirstNamedOptions,
): string {
  const named = names.slice(0, most).join(between);
  return names.length > most ? named + beforeOthers + others(names.length - most) : named;
}

interface FirstNamedOptions {
  readonly most: number;
  readonly between: string;
  /** Between the last name and how many others there are; a space by default. */
  readonly beforeOthers?: string;
  readonly others: (count: number) => string;
}

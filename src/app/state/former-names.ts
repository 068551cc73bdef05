/** What addresses said before, and what says it today: an old link goes on working. */
export interface FormerNames {
  /** Today's name of a parameter, by each name that it had. */
  readonly parameters: Readonly<Record<string, string>>;
  /** By today's name of a parameter: today's id, by each id that its values had. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * The names that changed since the first address: none so far, neither of a parameter nor of an
 * indicator, a service, a level or a class. Whoever renames one adds a line here.
 */
export const formerNames: FormerNames = { parameters: {}, values: {} };

/** A word of a value that has another name today. */
export interface Renamed {
  readonly former: string;
  readonly now: string;
}

/** A value whose words (between commas and colons) are those of today, and which of them are not. */
export function presentValue(
  parameter: string,
  value: string,
  { values }: FormerNames,
): { readonly value: string; readonly renamed: readonly Renamed[] } {
  const known = new Map(Object.entries(values[parameter] ?? {}));
  const words = value.split(/([,:])/);
  return {
    value: words.map((word) => known.get(word) ?? word).join(''),
    renamed: words.flatMap((former) => {
      const now = known.get(former);
      return now === undefined ? [] : [{ former, now }];
    }),
  };
}

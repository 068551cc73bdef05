/** The address that a place was geocoded from, in its parts. */
export interface Location {
  readonly address: string;
  /** Five digits; null when the text holds none. */
  readonly postcode: string | null;
  /** Département number or lost-zero postcode as written, when it is not a postcode of five digits. */
  readonly writtenCode: string;
  readonly town: string;
}

/**
 * Splits `"2 rue du Cloitre, 2160 Beaurieux, France"`: street, code and town. Four digits are a
 * postcode that lost its leading zero; two are the département's number, kept as `writtenCode` only.
 *
 * @returns null when the text has not this form.
 */
export function parseLocation(text: string): Location | null {
  const match = /^(.*?),\s*(\d{5}|\d{4}|\d{2})\s+([^,]+),\s*France\s*$/su.exec(text);
  if (!match) return null;
  const [, address, writtenCode, town] = match as unknown as [string, string, string, string];
  return {
    address: address
      .replace(/[\s,]+/gu, (gap) => (gap.includes(',') ? ', ' : ' '))
      .replace(/^,? |,? ?$/gu, ''),
    postcode: writtenCode.length === 2 ? null : writtenCode.padStart(5, '0'),
    writtenCode,
    town: town.trim(),
  };
}

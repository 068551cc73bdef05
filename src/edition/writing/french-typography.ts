/**
 * Spaces of French typography: narrow before « ; », « ! », « ? » and between thousands, plain no-break
 * before « : » and inside quotes. Text that has them already is unchanged.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replace(/ (?=:)/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
}

/** The same value, every French text in it (`{ fr, en }`) with its typographic spaces. */
export function withFrenchTypography<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withFrenchTypography) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'fr' in value && 'en' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      isText && key === 'fr' && typeof part === 'string'
        ? typesetFrench(part)
        : withFrenchTypography(part),
    ]),
  ) as Value;
}

/** Spaces of French typography: narrow before « ; », « ! », « ? », plain no-break before « : » and inside quotes. */
export function typesetFrench(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=:)/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
}

/** First letter in capital, as a sentence starts. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

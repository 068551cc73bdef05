import type { UnknownFacts } from '../facts.ts';

/** How many indicators are withheld, known as a range, or missing; null when all have a value. */
export function englishUnknown({ secret, ranged, missing, total }: UnknownFacts): string | null {
  const clauses: string[] = [];
  /** The first clause names what is counted. */
  const counted = (count: number) => {
    if (clauses.length > 0) return String(count);
    return `${count} of ${total} indicators`;
  };
  if (secret > 0) {
    clauses.push(`${counted(secret)} ${secret > 1 ? 'are' : 'is'} withheld as statistical secrets`);
  }
  if (ranged > 0) {
    clauses.push(`${counted(ranged)} ${ranged > 1 ? 'are' : 'is'} known as a range only`);
  }
  if (missing > 0) {
    const other = secret > 0 ? ' for another reason' : '';
    clauses.push(`${counted(missing)} ${missing > 1 ? 'have' : 'has'} no published value${other}`);
  }
  const last = clauses.pop();
  if (!last) return null;
  return `In this sheet, ${clauses.length > 0 ? `${clauses.join(', ')} and ${last}` : last}.`;
}

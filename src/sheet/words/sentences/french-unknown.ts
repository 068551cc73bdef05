import type { UnknownFacts } from '../facts.ts';

/** How many indicators are withheld, known as a range, or missing; null when all have a value. */
export function frenchUnknown({ secret, ranged, missing, total }: UnknownFacts): string | null {
  const clauses: string[] = [];
  /** The first clause names what is counted. */
  const counted = (count: number) => {
    if (clauses.length > 0) return String(count);
    return `${count} ${count > 1 ? 'indicateurs' : 'indicateur'} sur ${total}`;
  };
  if (secret > 0) {
    const verb = secret > 1 ? 'sont couverts' : 'est couvert';
    clauses.push(`${counted(secret)} ${verb} par le secret statistique`);
  }
  if (ranged > 0) {
    const verb = ranged > 1 ? 'ne sont connus' : 'n’est connu';
    clauses.push(`${counted(ranged)} ${verb} que par une fourchette`);
  }
  if (missing > 0) {
    const other = secret > 0 ? ' pour une autre raison' : '';
    clauses.push(
      `${counted(missing)} ${missing > 1 ? 'n’ont' : 'n’a'} pas de valeur publiée${other}`,
    );
  }
  const last = clauses.pop();
  if (!last) return null;
  return `Dans cette fiche, ${clauses.length > 0 ? `${clauses.join(', ')} et ${last}` : last}.`;
}

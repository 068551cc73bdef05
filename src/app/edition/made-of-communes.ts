/**
 * Whether the territories of a level are sets of whole communes. QPV are not: they are parts of
 * communes, and what is counted by commune says nothing of them.
 */
export function isMadeOfCommunes(level: string): boolean {
  return level !== 'qpv';
}

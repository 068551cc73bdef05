import type { PeerFacts } from './facts.ts';

const nouns: Readonly<Record<string, { one: string; many: string; how: string }>> = {
  commune: { one: 'commune', many: 'communes', how: 'same density, similar population' },
  qpv: { one: 'neighbourhood', many: 'neighbourhoods', how: 'similar population' },
  epci: { one: 'intermunicipality', many: 'intermunicipalities', how: 'similar population' },
  ept: { one: 'territorial body', many: 'territorial bodies', how: 'similar population' },
  arrondissement: { one: 'arrondissement', many: 'arrondissements', how: 'similar population' },
  departement: { one: 'département', many: 'départements', how: 'similar population' },
  region: { one: 'région', many: 'régions', how: 'similar population' },
};

/** “farther than for 42 of its 50 peer communes (same density, similar population)”; null without peers. */
export function englishPeerClause(level: string, peers: PeerFacts | null): string | null {
  const noun = nouns[level];
  if (!noun || !peers || peers.compared === 0) return null;
  const { less, greater, compared, isWholeLevel } = peers;
  const isFarther = less >= greater;
  const count = isFarther ? less : greater;
  const kind = isWholeLevel ? 'other' : 'peer';
  const all =
    compared === 1
      ? `its only ${kind} ${noun.one}`
      : `${isWholeLevel ? 'the' : 'its'} ${compared} ${kind} ${noun.many}`;
  const notes = [
    ...(isWholeLevel ? [] : [noun.how]),
    ...(peers.missing > 0 ? [`no known distance for ${peers.missing} more`] : []),
  ];
  const tail = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  if (count === 0) return `as far as for ${compared === 1 ? all : `all ${all}`}${tail}`;
  const whom = count < compared ? `${count} of ${all}` : compared === 1 ? all : `all ${all}`;
  return `${isFarther ? 'farther' : 'nearer'} than for ${whom}${tail}`;
}

import type { PeerFacts } from './facts.ts';

/** The peers of each level: « communes semblables », and in which way they are. */
const nouns: Readonly<Record<string, { one: string; many: string; others: string; how: string }>> =
  {
    commune: {
      one: 'commune semblable',
      many: 'communes semblables',
      others: 'autres communes',
      how: 'même densité, population voisine',
    },
    qpv: {
      one: 'quartier semblable',
      many: 'quartiers semblables',
      others: 'autres quartiers',
      how: 'population voisine',
    },
    epci: {
      one: 'intercommunalité semblable',
      many: 'intercommunalités semblables',
      others: 'autres intercommunalités',
      how: 'population voisine',
    },
    ept: {
      one: 'établissement territorial semblable',
      many: 'établissements territoriaux semblables',
      others: 'autres établissements territoriaux',
      how: 'population voisine',
    },
    arrondissement: {
      one: 'arrondissement semblable',
      many: 'arrondissements semblables',
      others: 'autres arrondissements',
      how: 'population voisine',
    },
    departement: {
      one: 'département semblable',
      many: 'départements semblables',
      others: 'autres départements',
      how: 'population voisine',
    },
    region: {
      one: 'région semblable',
      many: 'régions semblables',
      others: 'autres régions',
      how: 'population voisine',
    },
  };

/**
 * « plus loin que pour 42 de ses 50 communes semblables (même densité, population voisine) »; null
 * without peers to compare with.
 */
export function frenchPeerClause(level: string, peers: PeerFacts | null): string | null {
  const noun = nouns[level];
  if (!noun || !peers || peers.compared === 0) return null;
  const { less, greater, compared, isWholeLevel } = peers;
  const isFarther = less >= greater;
  const count = isFarther ? less : greater;
  const all =
    compared === 1
      ? `sa seule ${noun.one}`
      : isWholeLevel
        ? `les ${compared} ${noun.others}`
        : `ses ${compared} ${noun.many}`;
  const how = isWholeLevel ? [] : [noun.how];
  const missing =
    peers.missing > 0
      ? [`sans distance connue pour ${peers.missing} ${peers.missing > 1 ? 'autres' : 'autre'}`]
      : [];
  const notes = [...how, ...missing];
  const tail = notes.length > 0 ? ` (${notes.join(' ; ')})` : '';
  if (count === 0) return `à la même distance que pour ${all}${tail}`;
  const some = isWholeLevel ? `des ${compared} ${noun.others}` : `de ${all}`;
  const whom = count === compared ? all : `${count} ${some}`;
  return `${isFarther ? 'plus loin' : 'plus près'} que pour ${whom}${tail}`;
}

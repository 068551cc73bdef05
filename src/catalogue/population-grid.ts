import type { DemandPointsRecord } from '../edition/demand-points.ts';
import type { Text } from '../edition/text.ts';
import { type Language, numberFormat } from '../edition/writing/number-format.ts';
import { atChefsLieux, type DemandPlaces } from './demand-places.ts';

/** Id of the source of a population grid that a deployer supplies. */
export const GRID_SOURCE = 'population-grid';

/** Whose grid it is, of when. */
export type PopulationGrid = Pick<
  DemandPointsRecord,
  'squareMetres' | 'title' | 'producer' | 'vintage' | 'licence'
>;

/** What the manifest says of a grid: where people are counted, in the words of both languages. */
export function demandPointsOf(
  grid: PopulationGrid,
  counts: Pick<DemandPointsRecord, 'communes' | 'otherCommunes'>,
): DemandPointsRecord {
  const { squareMetres, title, producer, vintage, licence } = grid;
  return {
    kind: 'population-grid',
    source: GRID_SOURCE,
    squareMetres,
    title,
    producer,
    vintage,
    licence,
    ...counts,
    note: {
      fr: `Les habitants de chaque commune sont comptés ${squaresOf(grid).fr} : la distance est celle du carré, non de chaque habitant.${others(counts.otherCommunes).fr}`,
      en: `The people of each commune are counted ${squaresOf(grid).en}: the distance is that of the square, not of each resident.${others(counts.otherCommunes).en}`,
    },
    ofCommune: {
      fr: 'À vol d’oiseau, la distance d’une commune est la moyenne de celles de ses habitants ; le lieu nommé est le plus proche de son carré le plus peuplé.',
      en: 'As the crow flies, the distance of a commune is the mean of those of its people; the place named is the nearest to its most peopled square.',
    },
    short: { fr: 'par carré de 1\u202fkm', en: 'by 1\u202fkm square' },
  };
}

function others(count: number): Text {
  if (count === 0) return { fr: '', en: '' };
  const written = (language: Language) => numberFormat(language).decimal(count, 0);
  return count === 1
    ? {
        fr: ' Une commune, que la grille ne couvre pas, l’est à son chef-lieu.',
        en: ' One commune, which the grid does not cover, is counted at its chef-lieu.',
      }
    : {
        fr: ` ${written('fr')} communes, que la grille ne couvre pas, le sont à leur chef-lieu.`,
        en: ` ${written('en')} communes, which the grid does not cover, are counted at their chef-lieu.`,
      };
}

/** « par carré de 1 km (« Filosofi », INSEE, 2021) ». */
function squaresOf({ squareMetres, title, producer, vintage }: PopulationGrid): Text {
  const of = (language: Language) => `${producer}, ${numberFormat(language).vintage(vintage)}`;
  const joined = squareMetres < 1000;
  return {
    fr: `par carré de 1\u202fkm${joined ? `, au milieu des habitants de ses carreaux de ${squareMetres}\u202fm` : ''} («\u00a0${title.fr}\u00a0», ${of('fr')})`,
    en: `by 1\u202fkm square${joined ? `, amid the people of its ${squareMetres}\u202fm squares` : ''} (“${title.en}”, ${of('en')})`,
  };
}

/** People counted in the squares of a grid, or at the chef-lieu of a commune that it does not cover. */
export function inSquares(grid: PopulationGrid): DemandPlaces {
  const squares = squaresOf(grid);
  return {
    sources: [...atChefsLieux.sources, GRID_SOURCE],
    from: {
      fr: `depuis les points où ses habitants sont comptés, ${squares.fr}`,
      en: `from where its people are counted, ${squares.en}`,
    },
    larger: { fr: 'Pour une commune et au-delà', en: 'For a commune and beyond' },
    everyone: {
      fr: `Les habitants d’une commune sont comptés ${squares.fr}, ou à son chef-lieu si la grille ne la couvre pas.`,
      en: `The inhabitants of a commune are counted ${squares.en}, or at its chef-lieu if the grid does not cover it.`,
    },
    caveat: {
      fr: 'À vol d’oiseau depuis un point par carré de 1 km : c’est le moins que puisse mesurer la route depuis ce point, et non la distance de chaque habitant.',
      en: 'As the crow flies from one point of each 1 km square: the least that the road from that point can measure, not the distance of each inhabitant.',
    },
    allOrNothing: {
      fr: 'Pour un QPV, la part vaut 0 ou 100 %, puisque tous y sont comptés au même point.',
      en: 'For a QPV, the share is 0 or 100%, since everyone there is counted at the same point.',
    },
  };
}

import type { DemandPointsRecord } from '../edition/demand-points.ts';
import type { Text } from '../edition/text.ts';
import { type Language, numberFormat } from '../edition/writing/number-format.ts';
import { atChefsLieux, type CountedAt } from './distance-indicator.ts';
import type { IndicatorDeclaration } from './indicator.ts';

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

function inSquares(grid: PopulationGrid): CountedAt {
  const squares = squaresOf(grid);
  return {
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

/**
 * An indicator of distance as it is with a population grid: its sources, and in its words where
 * people are counted; any other as it is.
 *
 * @throws an Error naming the indicator, when it does not say that it is counted at the chefs-lieux.
 */
export function countedInSquares(
  indicator: IndicatorDeclaration,
  grid: PopulationGrid,
): IndicatorDeclaration {
  const { id, measure, sources, definition, caveats } = indicator;
  if (measure.kind === 'travel-time') return { ...indicator, sources: [...sources, GRID_SOURCE] };
  if (measure.kind !== 'distance' && measure.kind !== 'beyond') return indicator;
  const here = inSquares(grid);
  const keys = Object.keys(here) as (keyof CountedAt)[];
  let changes = 0;
  const replaced = (text: Text): Text => {
    const changed = { ...text };
    for (const key of keys) {
      for (const language of ['fr', 'en'] as const) {
        const before = changed[language];
        changed[language] = before.replace(atChefsLieux[key][language], () => here[key][language]);
        if (changed[language] !== before) changes++;
      }
    }
    return changed;
  };
  const counted = {
    ...indicator,
    sources: [...sources, GRID_SOURCE],
    definition: replaced(definition),
    caveats: caveats.map(replaced),
  };
  // Of a distance, whence, for larger territories, and a caveat; of a share, everyone and two caveats.
  if (changes !== 6) throw new Error(`indicator ${id}: not said to be counted at the chefs-lieux`);
  return counted;
}

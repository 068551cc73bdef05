import type { LevelRecord } from '../../../edition/manifest.ts';
import type { Place, Selection, SelectionFormat } from './selection.ts';

/** What the reader has chosen so far. */
export interface SelectionChoices {
  readonly level: LevelRecord;
  /** A list a place; null: one where nothing is chosen yet. */
  readonly places: readonly (Place | null)[];
  readonly zone: Selection['zone'];
  readonly indicators: readonly string[];
  readonly format: SelectionFormat;
}

/** Those of the page when it opens: the départements, or the first level of an edition without any. */
export function firstChoices(levels: readonly LevelRecord[]): SelectionChoices {
  return {
    level: levels.find(({ id }) => id === 'departement') ?? levels[0],
    places: [null],
    zone: null,
    indicators: ['distance_france_services_km', 'population'],
    format: 'csv',
  };
}

/** The selection that choices make: a place chosen twice is one, a list without a place is none. */
export function selectionOf({ level, indicators, places, zone }: SelectionChoices): Selection {
  const within = [...new Set(places)].filter((place) => place !== null);
  return { level: level.id, indicators, within, zone };
}

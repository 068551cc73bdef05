import type { Text } from '../edition/text.ts';

/** Where the people of a commune are counted, and how what depends on it says so. */
export interface DemandPlaces {
  /** Ids of the sources that say where people are, and how many. */
  readonly sources: readonly string[];
  /** After a distance: whence. */
  readonly from: Text;
  /** For which territories a distance is a mean, at the head of a sentence. */
  readonly larger: Text;
  /** One sentence: where everyone is counted. */
  readonly everyone: Text;
  /** What a distance from there is not. */
  readonly caveat: Text;
  /** Of which territories a share beyond a distance is 0 or 100 %. */
  readonly allOrNothing: Text;
}

/** Unless a deployer supplies a population grid (`population-grid.ts`). */
export const atChefsLieux: DemandPlaces = {
  sources: [
    'chefs-lieux-2020',
    'communes-centres-2025',
    'populations-legales-2023',
    'decoupage-administratif',
  ],
  from: {
    fr: 'depuis le chef-lieu de la commune (à Paris, Lyon et Marseille, celui de chaque arrondissement)',
    en: 'from the chef-lieu of the commune (in Paris, Lyon and Marseille, that of each arrondissement)',
  },
  larger: { fr: 'Pour un territoire plus grand', en: 'For a larger territory' },
  everyone: {
    fr: 'Les habitants d’une commune sont tous comptés à son chef-lieu (à Paris, Lyon et Marseille, à celui de leur arrondissement).',
    en: 'The inhabitants of a commune are all counted at its chef-lieu (in Paris, Lyon and Marseille, at that of their arrondissement).',
  },
  caveat: {
    fr: 'À vol d’oiseau depuis un seul point par commune : c’est le moins que puisse mesurer la route depuis ce point, et non la distance de chaque habitant.',
    en: 'As the crow flies from a single point of the commune: the least that the road from that point can measure, not the distance of each inhabitant.',
  },
  allOrNothing: {
    fr: 'Pour une commune ou un QPV, la part vaut 0 ou 100 %, puisque tous y sont comptés au même point ; elle n’a de nuances que pour un territoire plus grand.',
    en: 'For a commune or a QPV, the share is 0 or 100%, since everyone there is counted at the same point; it has shades for larger territories only.',
  },
};

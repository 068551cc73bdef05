import type { Text } from '../edition/text.ts';
import { metreDecimals } from '../edition/writing/rounded.ts';
import { atChefsLieux, type DemandPlaces } from './demand-places.ts';
import { defineIndicator, type IndicatorDeclaration } from './indicator.ts';
import type { ServiceDeclaration } from './service.ts';

const everywhere: Text = {
  fr: 'Toutes les communes de 2025, sauf les territoires où la liste n’a aucun point.',
  en: 'Every commune of 2025, except the territories where the list has no point.',
};

const asTheCrowFlies: Text = {
  fr: 'Ni le temps de trajet, ni les transports, ni les horaires d’ouverture ne sont pris en compte.',
  en: 'Neither travel time, nor transport, nor opening hours are taken into account.',
};

/** What every indicator of distance is made from. */
interface DistanceWords {
  readonly service: ServiceDeclaration;
  /** Position among the indicators of the theme. */
  readonly order: number;
  readonly coverage?: Text;
}

/**
 * The distance (km, great circle) to the nearest place of a service, `distance_<service>_km`.
 *
 * @param words.nearest the nearest place after “distance”: « à la France services la plus proche »
 * @param words.short the same for legends and table heads, whole: « Distance à une France services »
 */
export function distanceTo(
  words: DistanceWords & { readonly nearest: Text; readonly short: Text },
  places: DemandPlaces = atChefsLieux,
): IndicatorDeclaration {
  const { service, nearest } = words;
  const { from, larger } = places;
  return defineIndicator({
    ...declared(words, places),
    countedAt: (others) => distanceTo(words, others),
    id: `distance_${snakeCase(service.id)}_km`,
    label: { fr: `Distance ${nearest.fr}`, en: `Distance ${nearest.en}` },
    shortLabel: words.short,
    definition: {
      fr: `Distance à vol d’oiseau ${nearest.fr}, ${from.fr}, cherchée dans le même territoire : Hexagone, Corse, chaque outre-mer à part. ${larger.fr} : moyenne pondérée par la population municipale de 2023. Pour un QPV : depuis un point situé à l’intérieur. ${service.definition.fr}`,
      en: `Great-circle distance ${nearest.en}, ${from.en}, looked for within the same territory: mainland, Corsica, each overseas territory apart. ${larger.en}: mean weighted by the municipal population of 2023. For a QPV: from a point inside it. ${service.definition.en}`,
    },
    unit: 'km',
    storedDecimals: metreDecimals,
    measure: { kind: 'distance', service: service.id },
  });
}

/**
 * The share (%) of the population counted further than a threshold (km) from every place of a
 * service, `beyond_<threshold>km_<service>_pct`.
 *
 * @param words.short label for legends and table heads, whole: « À plus de 5 km d’un délégué »
 */
export function beyond(
  words: DistanceWords & { readonly thresholdKm: 5 | 10 | 20; readonly short: Text },
  places: DemandPlaces = atChefsLieux,
): IndicatorDeclaration {
  const { service, thresholdKm } = words;
  const { everyone, allOrNothing } = places;
  const { caveats, ...rest } = declared(words, places);
  return defineIndicator({
    ...rest,
    countedAt: (others) => beyond(words, others),
    id: `beyond_${thresholdKm}km_${snakeCase(service.id)}_pct`,
    label: {
      fr: `Part de la population à plus de ${thresholdKm} km ${service.ofOne.fr}`,
      en: `Share of the population more than ${thresholdKm} km ${service.ofOne.en}`,
    },
    shortLabel: words.short,
    definition: {
      fr: `Population municipale de 2023 comptée en un point situé à plus de ${thresholdKm} km à vol d’oiseau ${service.ofOne.fr}, rapportée à la population municipale qui a une distance : là où la liste n’a aucun lieu, personne n’est compté. ${everyone.fr} ${service.definition.fr}`,
      en: `Municipal population of 2023 counted at a point more than ${thresholdKm} km as the crow flies ${service.ofOne.en}, divided by the municipal population that has a distance: where the list has no place, nobody is counted. ${everyone.en} ${service.definition.en}`,
    },
    unit: 'percent',
    storedDecimals: 4,
    caveats: [allOrNothing, ...caveats],
    measure: { kind: 'beyond', service: service.id, thresholdKm },
  });
}

function declared({ service, order, coverage }: DistanceWords, places: DemandPlaces) {
  return {
    theme: 'access',
    decimals: 1,
    polarity: 'higher-is-worse',
    sources: [...service.sources, ...places.sources],
    vintage: service.vintage,
    coverage: coverage ?? everywhere,
    caveats: [places.caveat, asTheCrowFlies, ...service.caveats],
    secrecy: null,
    comparableWithin: 'france',
    order,
  } as const;
}

/** The id of a service as a part of the name of a column or a table. */
export function snakeCase(id: string): string {
  return id.replaceAll('-', '_');
}

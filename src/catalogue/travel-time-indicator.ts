import type { Text } from '../edition/text.ts';
import { numberFormat } from '../edition/writing/number-format.ts';
import { atChefsLieux, type DemandPlaces } from './demand-places.ts';
import { snakeCase } from './distance-indicator.ts';
import { defineIndicator, type IndicatorDeclaration } from './indicator.ts';
import type { ServiceDeclaration } from './service.ts';

/** Whose travel times: what every indicator made of a matrix says of it. */
export interface TravelTimeMatrix {
  /** Id of its source. */
  readonly source: string;
  /** How one travels, in what: “Temps de trajet en voiture”. */
  readonly title: Text;
  readonly producer: string;
  /** Year, month or day (ISO) of the network or of the computation. */
  readonly vintage: string;
}

/** Tables of the minutes to a service, of communes and of QPV: what the derivation makes of a matrix. */
export function travelTimeTables(service: string): {
  readonly commune: string;
  readonly qpv: string;
} {
  return {
    commune: `travel_time_${snakeCase(service)}`,
    qpv: `travel_time_qpv_${snakeCase(service)}`,
  };
}

/** The minutes to the nearest place of a service by a matrix that a deployer supplies, `travel_time_<service>_min`. */
export function travelTimeTo(
  service: ServiceDeclaration,
  matrix: TravelTimeMatrix,
  places: DemandPlaces = atChefsLieux,
): IndicatorDeclaration {
  const { source, title, producer, vintage } = matrix;
  const tables = travelTimeTables(service.id);
  const written = {
    fr: numberFormat('fr').vintage(vintage),
    en: numberFormat('en').vintage(vintage),
  };
  return defineIndicator({
    countedAt: (others) => travelTimeTo(service, matrix, others),
    id: `travel_time_${snakeCase(service.id)}_min`,
    theme: 'access',
    label: {
      fr: `Temps de trajet jusqu’au lieu le plus proche (${service.label.fr}) : ${producer}, ${written.fr}`,
      en: `Travel time to the nearest place (${service.label.en}): ${producer}, ${written.en}`,
    },
    shortLabel: {
      fr: `Temps de trajet : ${service.label.fr}`,
      en: `Travel time: ${service.label.en}`,
    },
    definition: {
      fr: `Minutes jusqu’au lieu le plus vite atteint, depuis le point où les habitants de la commune sont comptés, telles que les donne une matrice fournie à l’observatoire : « ${title.fr} », ${producer}, ${written.fr}. Pour un territoire plus grand : moyenne pondérée par la population municipale de 2023. Pour un QPV : si la matrice part de son code. ${service.definition.fr}`,
      en: `Minutes to the place reached soonest, from where the people of the commune are counted, as a matrix supplied to the observatory gives them: “${title.en}”, ${producer}, ${written.en}. For a larger territory: mean weighted by the municipal population of 2023. For a QPV: if the matrix starts from its code. ${service.definition.en}`,
    },
    unit: 'minutes',
    decimals: 0,
    storedDecimals: 3,
    polarity: 'higher-is-worse',
    sources: [source, ...service.sources, ...places.sources],
    vintage,
    coverage: {
      fr: 'Les communes d’où part la matrice, et d’où elle mène au moins au lieu le plus proche à vol d’oiseau.',
      en: 'Communes that the matrix starts from, and from which it leads at least to the place nearest as the crow flies.',
    },
    caveats: [
      {
        fr: 'Les minutes sont celles du fichier fourni : l’observatoire ne les recalcule pas. Un trajet absent du fichier est une valeur manquante, jamais zéro.',
        en: 'Minutes are those of the supplied file: the observatory does not compute them again. A trip that the file lacks is a missing value, never zero.',
      },
      {
        fr: 'Ni les horaires d’ouverture ni l’attente ne sont pris en compte.',
        en: 'Neither opening hours nor waiting are taken into account.',
      },
      ...service.caveats,
    ],
    secrecy: null,
    comparableWithin: 'france',
    measure: {
      kind: 'travel-time',
      service: service.id,
      value: `${tables.commune}.minutes`,
      weight: 'demand_population.population',
    },
    qpv: `${tables.qpv}.minutes`,
    order: 100 + service.order,
  });
}

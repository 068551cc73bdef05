/** Everything that a view of the explorer is: each part has a parameter in the address. */
export interface ExplorerState {
  readonly service: string;
  readonly thresholdKm: number;
  /** null: the distance to the service of the question. */
  readonly indicator: string | null;
  readonly level: string;
  readonly territory: { readonly level: string; readonly code: string } | null;
  /** Zonings, and `qpv`, `contrats-ville`, drawn over the map. */
  readonly layers: readonly string[];
  /** Services whose places are drawn. null: the service of the question. */
  readonly points: readonly string[] | null;
  readonly camera: {
    readonly longitude: number;
    readonly latitude: number;
    readonly zoom: number;
  } | null;
  readonly method: ClassificationMethod;
  readonly classCount: number;
  readonly drawer: 'closed' | 'table';
  readonly language: 'fr' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
}

/** `auto`: round thresholds for distances, quantiles for the rest. */
export const classificationMethods = [
  'auto',
  'quantile',
  'equal-interval',
  'fisher-jenks',
  'standard-deviation',
  'pretty',
] as const;
export type ClassificationMethod = (typeof classificationMethods)[number];

/** Distances that the question offers; coverage is published for each, in this order. */
export const thresholdsKm: readonly number[] = [5, 10, 20];

export const defaultState: ExplorerState = {
  service: 'france-services',
  thresholdKm: 10,
  indicator: null,
  level: 'commune',
  territory: null,
  layers: [],
  points: null,
  camera: null,
  method: 'auto',
  classCount: 6,
  drawer: 'closed',
  language: 'fr',
  theme: 'system',
};

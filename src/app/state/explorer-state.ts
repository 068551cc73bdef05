import type { Parameter } from './parameter.ts';
import { area } from './parameters/area.ts';
import { areaKeeps } from './parameters/area-keeps.ts';
import { camera } from './parameters/camera.ts';
import { classCount, method } from './parameters/classification.ts';
import { clusters } from './parameters/clusters.ts';
import { colouring } from './parameters/colouring.ts';
import { columns } from './parameters/columns.ts';
import { crossed } from './parameters/crossed.ts';
import { drawer } from './parameters/drawer.ts';
import { farFilters } from './parameters/far-filter.ts';
import { indicator } from './parameters/indicator.ts';
import { language } from './parameters/language.ts';
import { layers } from './parameters/layers.ts';
import { lens } from './parameters/lens.ts';
import { level } from './parameters/level.ts';
import { otherQuestion } from './parameters/other-question.ts';
import { palette } from './parameters/palette.ts';
import { points } from './parameters/points.ts';
import { populationFilter } from './parameters/population-filter.ts';
import { rangeFilters } from './parameters/range-filter.ts';
import { reference } from './parameters/reference.ts';
import { service } from './parameters/service.ts';
import { tableSort } from './parameters/table-sort.ts';
import { territory } from './parameters/territory.ts';
import { theme } from './parameters/theme.ts';
import { threshold } from './parameters/threshold.ts';
import { withinFilter } from './parameters/within-filter.ts';
import { zoneFilter } from './parameters/zone-filter.ts';
import { zoning } from './parameters/zoning.ts';

/** The parameters of the explorer's address, in the order in which it writes them. */
export const parameters = {
  service,
  thresholdKm: threshold,
  indicator,
  colouring,
  reference,
  crossed,
  level,
  territory,
  zoneFilter,
  withinFilter,
  populationFilter,
  rangeFilters,
  farFilters,
  area,
  areaKeeps,
  layers,
  points,
  lens,
  camera,
  method,
  classCount,
  palette,
  drawer,
  columns,
  tableSort,
  clusters,
  zoning,
  otherQuestion,
  language,
  theme,
} as const;

type ValueOf<One> = One extends Parameter<infer Value> ? Value : never;

/** Everything that a view of the explorer is: each part has a parameter in the address. */
export type ExplorerState = {
  readonly [Key in keyof typeof parameters]: ValueOf<(typeof parameters)[Key]>;
};

/** The first view. */
export const defaultState = Object.fromEntries(
  Object.entries(parameters).map(([key, { initial }]) => [key, initial]),
) as ExplorerState;

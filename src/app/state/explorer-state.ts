import type { Parameter } from './parameter.ts';
import { areaKeeps } from './parameters/filters/area-keeps.ts';
import { farFilters } from './parameters/filters/far-filter.ts';
import { populationFilter } from './parameters/filters/population-filter.ts';
import { rangeFilters } from './parameters/filters/range-filter.ts';
import { withinFilter } from './parameters/filters/within-filter.ts';
import { zoneFilter } from './parameters/filters/zone-filter.ts';
import { camera } from './parameters/map/camera.ts';
import { classCount, method } from './parameters/map/classification.ts';
import { colouring } from './parameters/map/colouring.ts';
import { crossed } from './parameters/map/crossed.ts';
import { indicator } from './parameters/map/indicator.ts';
import { layers } from './parameters/map/layers.ts';
import { level } from './parameters/map/level.ts';
import { palette } from './parameters/map/palette.ts';
import { points } from './parameters/map/points.ts';
import { reference } from './parameters/map/reference.ts';
import { area } from './parameters/question/area.ts';
import { clusterScope, clusters } from './parameters/question/clusters.ts';
import { lens } from './parameters/question/lens.ts';
import { otherQuestion } from './parameters/question/other-question.ts';
import { service } from './parameters/question/service.ts';
import { threshold } from './parameters/question/threshold.ts';
import { zoning } from './parameters/question/zoning.ts';
import { columns } from './parameters/view/columns.ts';
import { drawer } from './parameters/view/drawer.ts';
import { language } from './parameters/view/language.ts';
import { tableSort } from './parameters/view/table-sort.ts';
import { territory } from './parameters/view/territory.ts';
import { theme } from './parameters/view/theme.ts';

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
  clusterScope,
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

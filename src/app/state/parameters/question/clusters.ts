import { choice } from '../../parameter.ts';

/**
 * What the clusters are those of: `values` of the indicator; `residual`, what density and population
 * do not explain; `chance`, the distance beside that of points placed at random. `auto`: the first
 * that makes sense for the indicator.
 */
export const clusterModes = ['values', 'residual', 'chance'] as const;
export type ClusterMode = (typeof clusterModes)[number];

export const clusters = choice<ClusterMode | 'auto'>('grappes', 'auto', ['auto', ...clusterModes]);

import { choice } from '../../parameter.ts';

/**
 * What the clusters are those of: `values` of the indicator; `residual`, what density and population
 * do not explain; `chance`, the distance beside that of points placed at random. `auto`: the first
 * that makes sense for the indicator.
 */
export const clusterModes = ['values', 'residual', 'chance'] as const;
export type ClusterMode = (typeof clusterModes)[number];

export const clusters = choice<ClusterMode | 'auto'>('grappes', 'auto', ['auto', ...clusterModes]);

/**
 * Where clusters are looked for: all of France; the selected territory; the territories of the
 * filter `dans`; the reader's own area. Where that is not chosen, all of France.
 */
export const clusterScopes = ['france', 'territory', 'within', 'area'] as const;
export type ClusterScope = (typeof clusterScopes)[number];

export const clusterScope = choice<ClusterScope>('etendue', 'france', clusterScopes);

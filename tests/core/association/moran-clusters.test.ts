import { describe, expect, it } from 'vitest';
import { localMoran } from '../../../src/core/association/local-moran.ts';
import { moranClusters } from '../../../src/core/association/moran-clusters.ts';
import { completeSteps } from '../../../src/core/steps.ts';
import { latticeWeights, noise } from './lattices.ts';

const local = {
  quadrant: Uint8Array.of(1, 3, 2, 4, 0),
  foldedP: Float64Array.of(0.001, 0.02, 0.024, 0.4, Number.NaN),
  twoSidedP: Float64Array.of(0.002, 0.04, 0.048, 0.8, Number.NaN),
};

describe('moranClusters', () => {
  it.each([
    [{}, [1, 0, 0, 0, 0], 0.002],
    [{ correction: 'none' }, [1, 3, 2, 0, 0], 0.048],
    [{ correction: 'none', level: 0.04 }, [1, 3, 0, 0, 0], 0.04],
    [{ pValue: 'folded' }, [1, 3, 2, 0, 0], 0.024],
    [{ level: 0.001 }, [0, 0, 0, 0, 0], 0],
  ] as const)('with %j', (options, cluster, threshold) => {
    const found = moranClusters(local, options);
    expect([...found.cluster]).toEqual(cluster);
    expect(found.threshold).toBe(threshold);
    expect(found.significantCount).toBe(cluster.filter((each) => each > 0).length);
  });

  it('finds a planted hot spot and little else', () => {
    const side = 30;
    const values = noise(side * side, 5).map((value, unit) => {
      const row = Math.floor(unit / side);
      const column = unit % side;
      return row < 8 && column < 8 ? value + 2 : value;
    });
    const weights = latticeWeights(side, side);
    const found = moranClusters(completeSteps(localMoran(values, weights, { seed: 1 })));
    const isInside = (unit: number) => Math.floor(unit / side) < 8 && unit % side < 8;
    const highHigh = [...found.cluster.keys()].filter((unit) => found.cluster[unit] === 1);
    expect(highHigh.filter(isInside).length).toBeGreaterThan(45);
    expect(highHigh.filter((unit) => !isInside(unit)).length).toBeLessThan(5);
  });
});

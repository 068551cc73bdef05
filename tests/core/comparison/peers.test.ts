import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peerFinder } from '../../../src/core/comparison/peers.ts';

/** −1, 0 or 1: which of `a` and `b` is the nearer to `own` in proportion, without rounding. */
function compareProportions(own: number, a: number, b: number): number {
  const ratio = (other: number) =>
    other < own ? [BigInt(own), BigInt(other)] : [BigInt(other), BigInt(own)];
  const [aTop, aBottom] = ratio(a);
  const [bTop, bBottom] = ratio(b);
  const difference = aTop * bBottom - bTop * aBottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function peersByHand(populations: number[], classes: number[], own: number, count: number) {
  const isEligible = (i: number) => populations[i] > 0 && classes[i] >= 0;
  if (!isEligible(own)) return [];
  return populations
    .map((_, i) => i)
    .filter((i) => i !== own && isEligible(i) && classes[i] === classes[own])
    .sort(
      (a, b) =>
        compareProportions(populations[own], populations[a], populations[b]) ||
        populations[a] - populations[b] ||
        Math.abs(a - own) - Math.abs(b - own) ||
        a - b,
    )
    .slice(0, count);
}

const territory = fc.record({
  population: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_200_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, Number.NaN) },
  ),
  density: fc.constantFrom(0, 0, 1, 7, -1, Number.NaN),
});

describe('peerFinder', () => {
  it('finds the same as sorting everyone by proportion', () => {
    fc.assert(
      fc.property(
        fc.array(territory, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (territories, count) => {
          const populations = territories.map(({ population }) => population);
          const classes = territories.map(({ density }) => density);
          const { peersOf } = peerFinder(populations, { count, classes });
          for (let i = 0; i < territories.length; i++) {
            expect([...peersOf(i)]).toEqual(peersByHand(populations, classes, i, count));
          }
        },
      ),
    );
  });

  it('finds the same peers when every population is multiplied', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 2, max: 100 }),
        (populations, factor) => {
          const first = peerFinder(populations, { count: 5 });
          const scaled = peerFinder(
            populations.map((population) => population * factor),
            { count: 5 },
          );
          populations.forEach((_, i) => {
            expect(scaled.peersOf(i)).toEqual(first.peersOf(i));
          });
        },
      ),
    );
  });

  it('measures nearness in proportion', () => {
    // 1,900 is nearer to 1,000 than 510: ×1.9 against ÷1.96; 500 and 2,000 are as far, the lesser first.
    expect([...peerFinder([1000, 510, 1900, 2000, 500], { count: 4 }).peersOf(0)]).toEqual([
      2, 1, 4, 3,
    ]);
  });

  it('takes equal populations nearest in the order of codes', () => {
    expect([...peerFinder([100, 100, 100, 100, 100, 100], { count: 3 }).peersOf(2)]).toEqual([
      1, 3, 0,
    ]);
  });

  it('finds fewer where the class holds no more, none without population', () => {
    const finder = peerFinder([10, 20, 0, Number.NaN, 30], { count: 50, classes: [1, 1, 1, 1, 2] });
    expect([...finder.peersOf(0)]).toEqual([1]);
    expect([...finder.peersOf(2)]).toEqual([]);
    expect([...finder.peersOf(3)]).toEqual([]);
    expect([...finder.peersOf(4)]).toEqual([]);
  });

  it('refuses impossible populations, counts and positions', () => {
    expect(() => peerFinder([-1], { count: 1 })).toThrow('populations[0] is -1');
    expect(() => peerFinder([1], { count: 0 })).toThrow('count is 0');
    expect(() => peerFinder([1], { count: 1, classes: [] })).toThrow('classes has 0 items');
    expect(() => peerFinder([1], { count: 1 }).peersOf(1)).toThrow('index is 1');
  });

  it('finds as many peers as asked for each of 35,000 territories, of its class and nearest', () => {
    const populations = Float64Array.from({ length: 35_000 }, (_, i) =>
      Math.round(2_000_000 / (1 + ((i * 7919) % 35_000))),
    );
    const classes = populations.map((_, i) => i % 7);
    const { peersOf } = peerFinder(populations, { count: 50, classes });
    const farness = (i: number, j: number) => Math.abs(Math.log(populations[j] / populations[i]));
    for (let i = 0; i < populations.length; i += 997) {
      const peers = [...peersOf(i)];
      const others = [...populations.keys()].filter((j) => j !== i && classes[j] === classes[i]);
      const nearest = others.map((j) => farness(i, j)).sort((a, b) => a - b);
      expect(peers.every((j) => classes[j] === classes[i])).toBe(true);
      peers.forEach((j, rank) => {
        expect(farness(i, j)).toBeCloseTo(nearest[rank], 12);
      });
      expect(new Set(peers).size).toBe(50);
    }
  });
});

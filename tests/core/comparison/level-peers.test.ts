import { describe, expect, it } from 'vitest';
import { levelPeers } from '../../../src/core/comparison/level-peers.ts';

const populations = Array.from({ length: 120 }, (_, i) => 100 + i);

describe('levelPeers', () => {
  it('are the 50 nearest of the density class for a commune', () => {
    const density = populations.map((_, i) => i % 2);
    const peers = [...levelPeers('commune', populations, density).peersOf(60)];
    expect(peers).toHaveLength(50);
    expect(peers.filter((peer) => peer % 2 !== 0)).toEqual([]);
    expect(peers).not.toContain(60);
  });

  it('are the 20 nearest of any other level, whatever the density', () => {
    expect(levelPeers('epci', populations).peersOf(60)).toHaveLength(20);
  });

  it('are all the others of a small level', () => {
    const peers = levelPeers('region', populations.slice(0, 18)).peersOf(3);
    expect([...peers].sort((a, b) => a - b)).toEqual([
      0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
  });

  it('cannot be found for communes without their density', () => {
    expect(() => levelPeers('commune', populations)).toThrow('density classes');
  });
});

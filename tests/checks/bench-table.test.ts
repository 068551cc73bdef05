import { expect, test } from 'vitest';
import { benchTable } from '../../src/checks/bench-table.ts';

test('ours first in each task, peers with their ratio to it', () => {
  const table = benchTable([
    { name: 'nearest — peer', medianMs: 30, samples: 10 },
    { name: 'nearest — écarts', medianMs: 12.3456, samples: 64 },
    { name: 'alone — écarts', medianMs: 0.0123456, samples: 5 },
    { name: 'peerless — peer — with options', medianMs: 1, samples: 5 },
  ]);
  expect(table.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    '| task | by | median | samples | peer / écarts |',
    table.split('\n')[1],
    '| nearest | écarts | 12.3 ms | 64 | |',
    '| nearest | peer | 30 ms | 10 | × 2.43 |',
    '| alone | écarts | 0.0123 ms | 5 | |',
    '| peerless | peer — with options | 1 ms | 5 | |',
  ]);
  expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1);
});

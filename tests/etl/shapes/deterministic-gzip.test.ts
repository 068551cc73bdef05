import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { deterministicGzip } from '../../../src/etl/shapes/deterministic-gzip.ts';

it('compresses without a date and without the name of the system', () => {
  const bytes = deterministicGzip('{"type":"Topology"}');
  expect([...bytes.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
  expect(bytes[9]).toBe(255);
  expect(gunzipSync(bytes).toString()).toBe('{"type":"Topology"}');
});

import { expect, it } from 'vitest';
import { transferableBuffers } from '../../../src/app/worker/transferable-buffers.ts';

it('finds each buffer of a result once', () => {
  const shared = new ArrayBuffer(16);
  const alone = Uint8Array.of(1, 2);
  const found = transferableBuffers({
    n: 1,
    text: 'a',
    nothing: null,
    halves: [new Float64Array(shared, 0, 1), new Float64Array(shared, 8, 1)],
    deep: { inner: { alone } },
    raw: shared,
  });
  expect(new Set(found)).toEqual(new Set([shared, alone.buffer]));
  expect(found).toHaveLength(2);
  expect(transferableBuffers(3)).toEqual([]);
});

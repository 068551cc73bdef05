import { gzipSync } from 'node:zlib';

/** Compresses with the strongest level; the same bytes for the same text, on every system. */
export function deterministicGzip(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  // Bytes 4–7 of the header are a date (0: none), byte 9 the operating system (255: unknown).
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  return bytes;
}

import { createReadStream } from 'node:fs';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** Both ends of a content, and its size. */
export interface ContentSample {
  /** First bytes, at most `sampleBytes`. */
  readonly head: Buffer;
  /** Last bytes, at most `sampleBytes`; overlaps `head` in a short file. */
  readonly tail: Buffer;
  readonly bytes: number;
}

const sampleBytes = 64 * 1024;

/**
 * Both ends of a file, or of what a gzip file holds. With `gunzip` the whole content is decompressed:
 * a truncated or damaged gzip file rejects with zlib's error (`Z_BUF_ERROR`, `Z_DATA_ERROR`).
 */
export async function sampleContent(path: string, gunzip: boolean): Promise<ContentSample> {
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let bytes = 0;
  const keepEnds = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (head.length < sampleBytes) {
        head = Buffer.concat([head, chunk.subarray(0, sampleBytes - head.length)]);
      }
      tail = Buffer.concat([tail, chunk.subarray(-sampleBytes)]).subarray(-sampleBytes);
      bytes += chunk.length;
      done();
    },
  });
  const input: Readable = createReadStream(path);
  await (gunzip ? pipeline(input, createGunzip(), keepEnds) : pipeline(input, keepEnds));
  return { head, tail, bytes };
}

import { createReadStream, createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { errorCode } from './fetch-problem.ts';

/** One file of an archive. */
export interface ZipEntry {
  /** Path inside the archive, with `/`. */
  readonly name: string;
  /** 0 stored, 8 deflate; anything else cannot be extracted. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Offset of the entry's local header. */
  readonly offset: number;
}

/** An archive that cannot be read; the message is French. */
export class ZipProblem extends Error {}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const centralBytes = 46;
const localBytes = 30;

/**
 * Files of a ZIP archive, in its order, from the central directory (folders left out).
 * Reference: PKWARE APPNOTE.TXT 6.3, §4.3.12 and §4.3.16. ZIP64 and split archives are refused.
 *
 * @throws ZipProblem when the archive is truncated or of another form
 */
export async function zipEntries(path: string): Promise<readonly ZipEntry[]> {
  const handle = await open(path);
  try {
    return parseDirectory(await readDirectory(handle));
  } finally {
    await handle.close();
  }
}

async function readDirectory(handle: FileHandle): Promise<{ bytes: Buffer; count: number }> {
  const { size } = await handle.stat();
  // The end record is followed by a comment of at most 65,535 bytes.
  const tailStart = Math.max(0, size - endBytes - 0xffff);
  const tail = await readAt(handle, tailStart, size - tailStart);
  let end = tail.length - endBytes;
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw new ZipProblem('archive ZIP tronquée (le répertoire final manque)');
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (count === 0xffff || offset === 0xffffffff) throw new ZipProblem('archive ZIP64 non lue');
  if (offset + length > size) throw new ZipProblem('archive ZIP tronquée');
  return { bytes: await readAt(handle, offset, length), count };
}

function parseDirectory({ bytes, count }: { bytes: Buffer; count: number }): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + centralBytes > bytes.length || bytes.readUInt32LE(at) !== centralSignature) {
      throw new ZipProblem('archive ZIP abîmée (répertoire illisible)');
    }
    const nameBytes = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + centralBytes, at + centralBytes + nameBytes);
    const entry: ZipEntry = {
      name: name.replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc32: bytes.readUInt32LE(at + 16),
      compressedBytes: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += centralBytes + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * Writes one entry to `target`, checking its size and CRC-32.
 *
 * @throws ZipProblem when the entry is encrypted, compressed otherwise, or damaged
 */
export async function extractZipEntry(
  path: string,
  entry: ZipEntry,
  target: string,
): Promise<void> {
  if (entry.encrypted) throw new ZipProblem(`« ${entry.name} » est protégé par un mot de passe`);
  if (entry.method !== 0 && entry.method !== 8) {
    throw new ZipProblem(`« ${entry.name} » : compression ZIP ${entry.method} non lue`);
  }
  const start = await dataOffset(path, entry);
  let crc = 0;
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      crc = crc32(chunk, crc);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const output = createWriteStream(target, { flush: true });
  if (entry.compressedBytes > 0) {
    const input = createReadStream(path, { start, end: start + entry.compressedBytes - 1 });
    try {
      await (entry.method === 8
        ? pipeline(input, createInflateRaw(), measure, output)
        : pipeline(input, measure, output));
    } catch (error) {
      if (!errorCode(error).startsWith('Z_')) throw error;
      throw new ZipProblem(`« ${entry.name} » abîmé dans l’archive ZIP`, { cause: error });
    }
  } else {
    await new Promise<void>((resolve) => output.end(resolve));
  }
  if (bytes !== entry.bytes || crc !== entry.crc32) {
    throw new ZipProblem(`« ${entry.name} » abîmé dans l’archive ZIP (somme de contrôle)`);
  }
}

async function dataOffset(path: string, entry: ZipEntry): Promise<number> {
  const handle = await open(path);
  try {
    const local = await readAt(handle, entry.offset, localBytes);
    if (local.length < localBytes || local.readUInt32LE(0) !== localSignature) {
      throw new ZipProblem(`« ${entry.name} » introuvable dans l’archive ZIP`);
    }
    return entry.offset + localBytes + local.readUInt16LE(26) + local.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceDeclaration, SourceFile } from '../../../src/etl/source.ts';

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A CSV whose lines all differ, so that bytes put at the wrong place change it. */
export function csvOf(lines: number): Buffer {
  const rows = Array.from(
    { length: lines },
    (_, i) => `${String(i).padStart(5, '0')};Commune ${i}`,
  );
  return Buffer.from(`CODGEO;LIBGEO\n${rows.join('\n')}\n`);
}

/** A file declared with the given content. */
export function declare(
  content: string | Uint8Array,
  downloads: readonly string[],
  more: Partial<SourceFile> = {},
): SourceFile {
  return {
    path: 'communes-test/communes.csv',
    bytes: Buffer.byteLength(content),
    sha256: sha256(content),
    format: { kind: 'csv', delimiter: ';' },
    columns: ['CODGEO', 'LIBGEO'],
    downloads,
    ...more,
  };
}

export function sourceOf(file: SourceFile, landing: string | null = null): SourceDeclaration {
  return {
    id: 'communes-test',
    title: { fr: 'Communes d’essai', en: 'Test communes' },
    producer: 'INSEE',
    licence: 'licence-ouverte-2.0',
    vintage: '2025',
    landing,
    files: [file],
    reads: [],
    tables: [],
    defects: [],
  };
}

/** A new empty folder; `remove` at the end of the test. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'ecarts-fetch-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

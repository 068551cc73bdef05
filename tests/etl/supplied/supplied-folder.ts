import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A declaration that has everything, to be changed. */
export const declaration = {
  id: 'voiture',
  services: ['desk'],
  file: 'minutes.csv',
  title: { fr: 'Temps en voiture', en: 'Times by car' },
  producer: 'Préfecture',
  vintage: '2026-10',
  licence: 'licence-ouverte-2.0',
  landing: null,
};

/** A folder of supplied files, by name, as long as it is used. */
export async function withSuppliedFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'ecarts-supplied-'));
  try {
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), content);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

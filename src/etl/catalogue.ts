import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndicatorDeclaration } from '../catalogue/indicator.ts';
import type { LandmarkDeclaration } from '../catalogue/landmark.ts';
import type { LevelDeclaration } from '../catalogue/level.ts';
import type { ServiceDeclaration } from '../catalogue/service.ts';
import type { ZoningDeclaration } from '../catalogue/zoning.ts';
import { projectRoot } from './folders.ts';

/** Everything that is declared, sorted: what an edition is made of. */
export interface Catalogue {
  readonly levels: readonly LevelDeclaration[];
  readonly services: readonly ServiceDeclaration[];
  readonly zonings: readonly ZoningDeclaration[];
  readonly landmarks: readonly LandmarkDeclaration[];
  readonly indicators: readonly IndicatorDeclaration[];
}

/**
 * Reads the declarations of `src/catalogue/`: a file added there is enough.
 *
 * @param excludedSources sources left out, with what depends on them.
 * @throws when two declarations of a kind share an id.
 */
export async function loadCatalogue(
  excludedSources: readonly string[] = [],
  folder = join(projectRoot, 'src', 'catalogue'),
): Promise<Catalogue> {
  const kept = <T extends { sources: readonly string[] }>(declarations: readonly T[]) =>
    declarations.filter(
      ({ sources }) => !sources.some((source) => excludedSources.includes(source)),
    );
  const services = kept(await loadFolder<ServiceDeclaration>(join(folder, 'services')));
  const indicators = kept(
    await loadFolder<IndicatorDeclaration>(join(folder, 'indicators')),
  ).filter(
    ({ measure }) => !('service' in measure) || services.some(({ id }) => id === measure.service),
  );
  return {
    levels: await loadFolder<LevelDeclaration>(join(folder, 'levels')),
    services,
    zonings: kept(await loadFolder<ZoningDeclaration>(join(folder, 'zonings'))),
    landmarks: kept(await loadFolder<LandmarkDeclaration>(join(folder, 'landmarks'))),
    indicators,
  };
}

async function loadFolder<T extends { id: string; order?: number }>(folder: string): Promise<T[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  const declarations: T[] = [];
  for (const file of files) {
    const module = await import(pathToFileURL(join(folder, file)).href);
    const declaration = module.default as T | undefined;
    if (!declaration?.id) throw new Error(`${join(folder, file)}: has no default declaration`);
    if (declarations.some(({ id }) => id === declaration.id)) {
      throw new Error(`${join(folder, file)}: id "${declaration.id}" is already declared`);
    }
    declarations.push(declaration);
  }
  return declarations.sort(
    (a, b) => (a.order ?? 1000) - (b.order ?? 1000) || (a.id < b.id ? -1 : 1),
  );
}

import type { EditionFiles } from '../edition/edition-files.ts';
import { area as areaParameter, type OwnArea } from '../state/parameters/question/area.ts';
import type { UploadedArea } from './area-session.ts';
import type { Area, AreaSource } from './count-area.ts';

/** The area of a state; null where there is none, or where its file is no longer in this page. */
export function areaSource(own: OwnArea | null, uploaded: UploadedArea | null): AreaSource | null {
  if (own?.kind !== 'file') return own;
  return uploaded && { kind: 'file', ...uploaded };
}

/** Differs whenever the area does. */
export function areaKey(own: OwnArea, uploads: number): string {
  return own.kind === 'file' ? `file ${uploads}` : String(areaParameter.format(own));
}

const lastFound = new WeakMap<EditionFiles, { key: string; area: Promise<Area | null> }>();

/**
 * Finds who is counted in an area; null when it lies around a territory that does not exist. The
 * last one is kept: several views show it.
 *
 * @param key that of `areaKey`
 */
export function findArea(
  files: EditionFiles,
  source: AreaSource,
  key: string,
): Promise<Area | null> {
  const last = lastFound.get(files);
  if (last?.key === key) return last.area;
  // Not needed before there is an area.
  const area = import('./count-area.ts').then(({ countArea }) => countArea(files, source));
  lastFound.set(files, { key, area });
  area.catch(() => lastFound.delete(files));
  return area;
}

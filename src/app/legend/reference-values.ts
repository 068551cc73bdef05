import type { IndicatorRecord, LevelRecord } from '../../edition/manifest.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import type { ExplorerState } from '../state/explorer-state.ts';

type Reference = ExplorerState['reference'];

const levelOf: Readonly<Record<Reference, string>> = { france: 'pays', region: 'region' };

/** Whether an indicator has a value for France, or for régions. */
export function hasReference({ levels }: IndicatorRecord, reference: Reference): boolean {
  return (levels[levelOf[reference]]?.known ?? 0) > 0;
}

/** The value that each territory of a level is compared with; NaN where there is none, or only a range. */
export async function loadReference(
  files: EditionFiles,
  indicator: IndicatorRecord,
  level: LevelRecord,
  reference: Reference,
): Promise<Float64Array> {
  const { low, high } = await files.column(indicator, levelOf[reference]);
  const value = (position: number) =>
    position >= 0 && low[position] === high[position] ? low[position] : Number.NaN;
  const { codes, within } = await files.levelIndex(level);
  if (reference === 'france') return new Float64Array(codes.length).fill(value(0));
  const regions = files.manifest.levels.find(({ id }) => id === levelOf.region);
  if (!regions) return new Float64Array(codes.length).fill(Number.NaN);
  const { codes: known } = await files.levelIndex(regions);
  const positions = new Map(known.map((code, i) => [code, i]));
  const own = level.id === regions.id ? codes : within.region;
  return Float64Array.from(codes, (_, i) => value(positions.get(own?.[i] ?? '') ?? -1));
}

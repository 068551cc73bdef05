import { median } from 'd3';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { LevelRecord } from '../../../edition/manifest.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import type { Reference } from '../../state/parameters/map/reference.ts';

const levelOf = { france: 'pays', region: 'region' } as const;

/** Whether values can be compared with a reference: not with a national value that is not published. */
export function hasReference({ levels }: IndicatorRecord, reference: Reference): boolean {
  if (typeof reference === 'number' || reference === 'median') return true;
  return (levels[levelOf[reference]]?.known ?? 0) > 0;
}

/** The value that each territory of a level is compared with; NaN where there is none, or only a range. */
export async function loadReference(
  files: EditionFiles,
  indicator: IndicatorRecord,
  level: LevelRecord,
  reference: Reference,
): Promise<Float64Array> {
  const { codes, within } = await files.levelIndex(level);
  const same = (value: number) => new Float64Array(codes.length).fill(value);
  if (typeof reference === 'number') return same(reference);
  if (reference === 'median') {
    const { header, low, high } = await files.column(indicator, level.id);
    const exact = low.filter((value, i) => value === high[i]);
    return same(Number((median(exact) ?? Number.NaN).toFixed(header.decimals)));
  }
  const { low, high } = await files.column(indicator, levelOf[reference]);
  const value = (position: number) =>
    position >= 0 && low[position] === high[position] ? low[position] : Number.NaN;
  if (reference === 'france') return same(value(0));
  const regions = files.manifest.levels.find(({ id }) => id === levelOf.region);
  if (!regions) return same(Number.NaN);
  const { codes: known } = await files.levelIndex(regions);
  const positions = new Map(known.map((code, i) => [code, i]));
  const own = level.id === regions.id ? codes : within.region;
  return Float64Array.from(codes, (_, i) => value(positions.get(own?.[i] ?? '') ?? -1));
}

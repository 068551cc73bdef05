import { useMemo } from 'react';
import type { Column } from '../../../edition/files/column-file.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { palettes } from '../../theme/palettes.ts';
import { crossedIndicator } from '../charts/crossed-indicator.ts';
import { useExplorer } from '../explorer-context.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import { type CrossedColumns, crossColumns } from './cross-columns.ts';

/** The indicator of the map crossed with another; null while the map shows one. */
export function useCrossed(): Loaded<CrossedColumns> | null {
  const { files, state, indicator, level } = useExplorer();
  const { colouring, thresholdKm } = state;
  const { crossed: palette } = palettes[useThemeInForce()];
  const crossed =
    colouring === 'crossed'
      ? crossedIndicator(files.manifest, state.crossed, indicator, level)
      : null;
  const loaded = useLoaded(crossed && `${indicator.id} ${crossed.id} ${level.id}`, () =>
    Promise.all([
      files.column(indicator, level.id),
      files.column(crossed ?? indicator, level.id),
      files.levelIndex(level),
    ]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded follows from the indicators
  const crossing = useMemo<Loaded<CrossedColumns> | null>(() => {
    if (!crossed) return null;
    if (loaded.status !== 'ready') return loaded;
    const [first, second, { population }] = loaded.content;
    const axes = [
      { indicator, column: first },
      { indicator: crossed, column: second },
    ] as const;
    const content = crossedOnce(axes, population, thresholdKm, palette);
    // No territory has both values: one of them is shown alone.
    return content.classification.cells.length > 0 ? { status: 'ready', content } : null;
  }, [loaded, thresholdKm, palette, crossed?.id]);
  return crossing;
}

type Crossing = Parameters<typeof crossColumns>;

/** The last crossing of each column. */
const lastOf = new WeakMap<Column, { readonly of: Crossing; readonly crossed: CrossedColumns }>();

/** One crossing for all the views that show it, and for a rendering that begins again. */
function crossedOnce(...of: Crossing): CrossedColumns {
  const [[first, second], populations, thresholdKm, palette] = of;
  const last = lastOf.get(first.column);
  if (last) {
    const [[, lastSecond], ...others] = last.of;
    const isSame =
      lastSecond.column === second.column &&
      [populations, thresholdKm, palette].every((one, i) => one === others[i]);
    if (isSame) return last.crossed;
  }
  const crossed = crossColumns(...of);
  lastOf.set(first.column, { of, crossed });
  return crossed;
}

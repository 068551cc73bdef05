import { type Column, observationAt } from '../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { Manifest } from '../../edition/manifest.ts';
import { automaticClasses } from '../../sheet/colours/automatic-classes.ts';
import { certainClass } from '../../sheet/colours/ranged-classes.ts';
import { colourless } from '../../sheet/indicator/france-frames.ts';
import { indexedPng } from '../palette-png.ts';
import type { CommuneRaster } from './commune-raster.ts';

/** Colours before those of the classes: see through, border, missing and secret with their hatches. */
const FIRST_CLASS = 6;
const [BORDER, MISSING, MISSING_INK, SECRET, SECRET_INK] = [1, 2, 3, 4, 5];

/** The map of an indicator by commune, in the classes and colours of the explorer, as PNG. */
export function indicatorMap(
  raster: CommuneRaster,
  column: Column,
  indicator: IndicatorRecord,
  reasons: Manifest['reasons'],
  theme: 'light' | 'dark',
): Buffer {
  const { width, height, positions, borders } = raster;
  const classification = automaticClasses(column, indicator, theme);
  const entryOf = Uint8Array.from(column.low, (_, position) => {
    const observation = observationAt(column, position);
    if (observation.kind === 'value') {
      return FIRST_CLASS + classification.classOf(observation.value);
    }
    if (observation.kind === 'range') {
      const certain = certainClass(classification, observation.low, observation.high);
      return certain >= 0 ? FIRST_CLASS + certain : SECRET;
    }
    return reasons[observation.reason].legend === 'secret' ? SECRET : MISSING;
  });
  const entries = Uint8Array.from(positions, (position, at) => {
    if (position < 0) return 0;
    if (borders[at] === 1) return BORDER;
    const entry = entryOf[position];
    const [x, y] = [at % width, Math.floor(at / width)];
    if (entry === MISSING) return (x + y) % 8 === 0 ? MISSING_INK : MISSING;
    if (entry === SECRET) return x % 4 === 0 && y % 4 === 0 ? SECRET_INK : SECRET;
    return entry;
  });
  const { missing, secret, border } = colourless[theme];
  return indexedPng({
    width,
    height,
    entries,
    palette: [
      '#ffffff',
      border,
      missing.paper,
      missing.ink,
      secret.paper,
      secret.ink,
      ...classification.classes.map(({ colour }) => colour),
    ].map(channels),
    isFirstTransparent: true,
  });
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

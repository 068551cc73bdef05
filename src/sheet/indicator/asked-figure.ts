import type { Observation } from '../../edition/files/column-file.ts';
import type { SheetFacts, Value } from '../facts/sheet-facts.ts';
import type { PlaceValue } from './indicator-facts.ts';

/** What a sheet says of an indicator; null where it says nothing. */
export function askedFigure(
  { level, code, name, indicators }: Pick<SheetFacts, 'level' | 'code' | 'name' | 'indicators'>,
  indicator: string,
): PlaceValue | null {
  const figure = indicators[indicator];
  return figure ? { level, code, name, observation: observationOf(figure.value) } : null;
}

function observationOf(value: Value): Observation {
  if (typeof value === 'number') return { kind: 'value', value };
  if (typeof value === 'string') return { kind: 'missing', reason: value };
  const [low, high] = value;
  return { kind: 'range', low, high };
}

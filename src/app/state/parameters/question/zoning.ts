import { choice } from '../../parameter.ts';

const initial = 'frr';

/** Zoning whose classes an inequality is split between. */
export const zoning = choice<string>('zonage', initial, (known) => [
  initial,
  ...known.zoneClasses.map((name) => name.slice(0, name.indexOf('.'))),
]);

import type { SheetEdition } from '../facts/sheet-edition.ts';
import type { PartFacts, TerritoryFacts } from './facts.ts';

/** Classes of the density grid that make rural areas. */
const ruralDensity: readonly string[] = ['5', '6', '7'];

/**
 * How far the people of the QPV and of the rural communes of a territory are from a service: means
 * of the published distances, weighted by population. A QPV counts where its territory holds the
 * whole of it, or, for a commune, some of it.
 */
export function partsOf(
  edition: SheetEdition,
  levelId: string,
  code: string,
  distanceColumn: string,
): TerritoryFacts['parts'] {
  if (levelId === 'qpv') return { qpv: null, rural: null };
  return {
    qpv: weightedPart(edition, 'qpv', qpvPositions(edition, levelId, code), distanceColumn),
    rural:
      levelId === 'commune'
        ? null
        : weightedPart(edition, 'commune', ruralPositions(edition, levelId, code), distanceColumn),
  };
}

function qpvPositions({ level }: SheetEdition, levelId: string, code: string): number[] {
  const qpv = level('qpv');
  if (!qpv) return [];
  if (levelId === 'commune') {
    const codes = level('commune')?.territory(code)?.qpv ?? [];
    return codes.flatMap((one) => qpv.positions.get(one) ?? []);
  }
  return inside(qpv.index.within[levelId], qpv.index.codes.length, levelId, code);
}

function ruralPositions(
  { level, zoneClasses }: SheetEdition,
  levelId: string,
  code: string,
): number[] {
  const communes = level('commune');
  const density = zoneClasses.zonings.density;
  if (!communes || !density) return [];
  const { codes, within } = communes.index;
  return inside(within[levelId], codes.length, levelId, code).filter((position) =>
    ruralDensity.includes(density.classes[density.communes[position]]),
  );
}

function inside(
  containers: readonly (string | null)[] | undefined,
  count: number,
  levelId: string,
  code: string,
): number[] {
  const found: number[] = [];
  for (let position = 0; position < count; position++) {
    if (levelId === 'pays' || containers?.[position] === code) found.push(position);
  }
  return found;
}

/** Territories without population or distance are left out; null when none is left. */
function weightedPart(
  { level }: SheetEdition,
  levelId: string,
  positions: readonly number[],
  distanceColumn: string,
): PartFacts | null {
  const found = level(levelId);
  const distances = found?.column(distanceColumn);
  if (!found || !distances) return null;
  let count = 0;
  let population = 0;
  let personKm = 0;
  for (const position of positions) {
    const people = found.index.population[position] ?? 0;
    const km = distances.low[position];
    if (people === 0 || Number.isNaN(km)) continue;
    count++;
    population += people;
    personKm += people * km;
  }
  return count === 0 ? null : { count, population, meanKm: personKm / population };
}

import type { AssignedPiece, CapacityAssignment, CapacityProblem } from './problem.ts';

/** Gains below this part of the greatest benefit are rounding. */
const ROUNDING = 1e-10;

/** One way to gain: along open sites from a new unit to where a place is free or freed. */
interface Path {
  readonly gain: number;
  readonly end: number;
  /** Demand point whose units leave the last site unserved; −1 when it has room. */
  readonly dropped: number;
}

/**
 * The best way to share out the demand among open sites: inserts the demand points one by one, each
 * along the paths of reassignments that gain most, so that the assignment of those inserted is
 * always the best (successive shortest paths for the transportation problem).
 *
 * Reference: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, 1993, Network flows, section 9.7.
 */
export function assignToOpenSites(
  { demandCount, bySite, weights, capacities }: CapacityProblem,
  open: readonly number[],
): CapacityAssignment {
  /** Benefit of a unit of each demand point at each open site; 0 where it is not served. */
  const benefits = open.map((site) => {
    const row = new Float64Array(demandCount);
    for (let entry = bySite.offsets[site]; entry < bySite.offsets[site + 1]; entry++) {
      row[bySite.indices[entry]] = bySite.values[entry];
    }
    return row;
  });
  const room = Float64Array.from(open, (site) => capacities[site]);
  /** Units of each demand point at each open site. */
  const units = open.map(() => new Map<number, number>());
  const unserved = new Float64Array(demandCount);
  const gain = new Float64Array(open.length);
  const previous = new Int32Array(open.length);
  const moved = new Int32Array(open.length);
  let value = 0;

  for (let demand = 0; demand < demandCount; demand++) {
    let left = weights[demand];
    while (left > 0) {
      const path = bestPath(demand);
      if (!path) break;
      left -= push(path, demand, left);
    }
    unserved[demand] += left;
  }
  for (const [place, served] of units.entries()) {
    for (const [demand, amount] of served) value += amount * benefits[place][demand];
  }
  return { value, unserved, pieces: units.map((served, place) => piecesOf(served, place)) };

  function piecesOf(served: ReadonlyMap<number, number>, place: number): AssignedPiece[] {
    return Array.from(served, ([demand, amount]) => ({
      demand,
      units: amount,
      benefit: benefits[place][demand],
    }));
  }

  /** Bellman–Ford over the open sites; a full site passes units on, a site with room ends a path. */
  function bestPath(demand: number): Path | undefined {
    gain.fill(-Infinity);
    const waiting: number[] = [];
    let greatest = 0;
    for (const row of benefits) greatest = Math.max(greatest, row[demand]);
    const negligible = ROUNDING * greatest;
    const reach = (unit: number, from: number, base: number) => {
      for (let place = 0; place < open.length; place++) {
        const benefit = benefits[place][unit];
        if (benefit === 0 || base + benefit <= gain[place] + negligible) continue;
        gain[place] = base + benefit;
        previous[place] = from;
        moved[place] = unit;
        if (!waiting.includes(place)) waiting.push(place);
      }
    };
    let best: Path | undefined;
    const end = (path: Path) => {
      if (path.gain > (best?.gain ?? 0) + negligible) best = path;
    };
    reach(demand, -1, 0);
    for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
      if (room[place] > 0) continue;
      for (const unit of units[place].keys()) {
        reach(unit, place, gain[place] - benefits[place][unit]);
      }
    }
    for (let place = 0; place < open.length; place++) {
      if (gain[place] === -Infinity) continue;
      if (room[place] > 0) end({ gain: gain[place], end: place, dropped: -1 });
      else {
        for (const unit of units[place].keys()) {
          end({ gain: gain[place] - benefits[place][unit], end: place, dropped: unit });
        }
      }
    }
    return best;
  }

  function push({ end, dropped }: Path, demand: number, most: number): number {
    let amount = Math.min(most, dropped < 0 ? room[end] : units[end].get(dropped)!);
    for (let place = end; previous[place] >= 0; place = previous[place]) {
      amount = Math.min(amount, units[previous[place]].get(moved[place])!);
    }
    if (dropped >= 0) {
      take(end, dropped, amount);
      unserved[dropped] += amount;
    } else room[end] -= amount;
    for (let place = end; ; place = previous[place]) {
      give(place, previous[place] < 0 ? demand : moved[place], amount);
      if (previous[place] < 0) return amount;
      take(previous[place], moved[place], amount);
    }
  }

  function give(place: number, demand: number, amount: number): void {
    units[place].set(demand, (units[place].get(demand) ?? 0) + amount);
  }

  function take(place: number, demand: number, amount: number): void {
    const left = units[place].get(demand)! - amount;
    if (left > 0) units[place].set(demand, left);
    else units[place].delete(demand);
  }
}

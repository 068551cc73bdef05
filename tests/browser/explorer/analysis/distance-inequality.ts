/** Inequality of distances anew, by the definitions of its measures. */

/** A commune: its people, their mean distance, its area, its class, and its median income if published. */
export interface CommuneDistance {
  readonly km: number;
  readonly people: number;
  readonly area: number;
  readonly zone: string;
  readonly income: number | null;
}

type Distance = (one: CommuneDistance) => number;

export const atPoint: Distance = ({ km }) => km;
/** With the extent of the commune: ⅔ of the radius of a disc of its area, in quadrature. */
export const withTerm: Distance = ({ km, area }) =>
  Math.hypot(km, (2 / 3) * Math.sqrt(area / Math.PI));

const peopleOf = (list: readonly CommuneDistance[]) =>
  list.reduce((sum, { people }) => sum + people, 0);
const meanOf = (list: readonly CommuneDistance[], value: Distance) =>
  list.reduce((sum, one) => sum + one.people * value(one), 0) / peopleOf(list);

/** Theil's T, and the share of it that lies between the classes. */
export function theil(communes: readonly CommuneDistance[], km: Distance) {
  const mean = meanOf(communes, km);
  const term = (ratio: number) => (ratio === 0 ? 0 : ratio * Math.log(ratio));
  const total = meanOf(communes, (one) => term(km(one) / mean));
  let between = 0;
  for (const zone of new Set(communes.map((one) => one.zone))) {
    const group = communes.filter((one) => one.zone === zone);
    between += (peopleOf(group) / peopleOf(communes)) * term(meanOf(group, km) / mean);
  }
  return { total, between: between / total };
}

/** The least distance that a share of the people do not exceed, km. */
export function quantile(communes: readonly CommuneDistance[], share: number): number {
  const everyone = peopleOf(communes);
  let below = 0;
  for (const one of communes.toSorted((a, b) => a.km - b.km)) {
    below += one.people;
    if (below >= share * everyone) return one.km;
  }
  return Number.NaN;
}

/**
 * The concentration curve at half of the people, from the commune of the lowest income: their share
 * of the kilometres, by linear interpolation; communes of the same income are taken together.
 */
export function poorerHalf(communes: readonly CommuneDistance[], km: Distance): number {
  const known = communes.filter(({ income }) => income !== null);
  const [people, kilometres] = [peopleOf(known), peopleOf(known) * meanOf(known, km)];
  const groups = new Map<number, { people: number; km: number }>();
  for (const one of known) {
    const group = groups.get(one.income!) ?? { people: 0, km: 0 };
    groups.set(one.income!, {
      people: group.people + one.people,
      km: group.km + one.people * km(one),
    });
  }
  let below = 0;
  let travelled = 0;
  for (const [, group] of [...groups].sort(([a], [b]) => a - b)) {
    if (below + group.people >= people / 2) {
      return (travelled + (group.km * (people / 2 - below)) / group.people) / kilometres;
    }
    below += group.people;
    travelled += group.km;
  }
  return Number.NaN;
}

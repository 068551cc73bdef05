import { randomLcg } from 'd3';
import { askPublished } from '../../published.ts';

/** Places of a département put elsewhere in it, anew from the definitions and by brute force. */
export interface ReplacedPlaces {
  readonly places: number;
  readonly communes: number;
  /** Mean distance of its people, to its places and to those around it, km. */
  readonly meanKm: number;
  /** The same with its places where its people live, on average over draws of their own. */
  readonly expectedKm: number;
}

interface Located {
  readonly longitude: number;
  readonly latitude: number;
}

const DRAWS = 60;

/** @param departement code of one on the mainland. */
export async function replacedPlaces(
  departement: string,
  service: string,
): Promise<ReplacedPlaces> {
  const people = await askPublished<Located & { population: number; commune: string }>(
    `SELECT d.longitude, d.latitude, d.population, d.commune FROM {demand_points} d
     JOIN {communes} c ON c.code = d.commune WHERE c.departement = '${departement}'`,
  );
  const places = await askPublished<Located & { departement: string }>(
    `SELECT p.longitude, p.latitude, c.departement FROM {access_points} p
     JOIN {communes} c ON c.code = p.commune
     WHERE service = '${service}' AND c.region >= '11' AND c.region <> '94'`,
  );
  const own = places.filter((place) => place.departement === departement);
  const others = places.filter((place) => place.departement !== departement);
  const fixedKm = nearestKm(people, others);
  const total = people.reduce((sum, { population }) => sum + population, 0);
  const mean = (km: readonly number[]) =>
    people.reduce((sum, { population }, i) => sum + population * Math.min(km[i], fixedKm[i]), 0) /
    total;
  let sum = 0;
  const cumulated = people.map(({ population }) => {
    sum += population;
    return sum;
  });
  const random = randomLcg(0.42);
  const somewhere = () => {
    const target = random() * total;
    return people[cumulated.findIndex((sum) => sum > target)];
  };
  const drawn = Array.from({ length: DRAWS }, () => mean(nearestKm(people, own.map(somewhere))));
  return {
    places: own.length,
    communes: new Set(people.map(({ commune }) => commune)).size,
    meanKm: mean(nearestKm(people, own)),
    expectedKm: drawn.reduce((sum, km) => sum + km, 0) / DRAWS,
  };
}

function nearestKm(from: readonly Located[], to: readonly Located[]): readonly number[] {
  const radians = Math.PI / 180;
  const vector = ({ longitude, latitude }: Located) => [
    Math.cos(latitude * radians) * Math.cos(longitude * radians),
    Math.cos(latitude * radians) * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
  const targets = to.map(vector);
  return from.map((point) => {
    const [x, y, z] = vector(point);
    const cosine = targets.reduce((most, [a, b, c]) => Math.max(most, a * x + b * y + c * z), -1);
    return 6371.0088 * Math.acos(Math.min(1, cosine));
  });
}

/**
 * Writes into `places` the places of the `count` largest values, in decreasing value, lowest place
 * first among equals.
 *
 * @returns how many were written: `count`, or fewer when there are fewer values
 */
export function selectLargest(values: Float64Array, count: number, places: Int32Array): number {
  const wanted = Math.min(count, values.length);
  if (wanted === 0) return 0;
  let size = 0;
  let least = -Infinity;
  for (let place = 0; place < values.length; place++) {
    const value = values[place];
    if (size === wanted && value <= least) continue;
    let rank = size === wanted ? size - 1 : size++;
    while (rank > 0 && values[places[rank - 1]] < value) {
      places[rank] = places[rank - 1];
      rank--;
    }
    places[rank] = place;
    if (size === wanted) least = values[places[size - 1]];
  }
  return size;
}

/** Minutes from communes to places, as the reader's file gives them. */
export interface TravelTimes {
  /** Row of each commune of the edition; −1 where nothing is known from it. */
  readonly rowOfCommune: Int32Array;
  /** Position of a destination by its id: the code of a commune, or `<service>:<id>`. */
  readonly destinations: ReadonlyMap<string, number>;
  /** Entries of each row: `offsets[row]` to `offsets[row + 1]`, destinations ascending. */
  readonly offsets: Uint32Array;
  readonly destination: Uint32Array;
  readonly minutes: Float64Array;
}

/** One line of the file, once understood. */
export interface TravelEntry {
  /** Position of the commune of origin. */
  readonly origin: number;
  readonly destination: string;
  readonly minutes: number;
}

/**
 * Lays out the entries. A commune that others are reached from, and that is not said to be reached
 * from itself, is at 0 minutes from itself.
 *
 * @param codes of the communes of the edition
 * @returns also the number of communes put at 0 minutes from themselves
 */
export function travelTimes(
  entries: readonly TravelEntry[],
  codes: readonly string[],
): { times: TravelTimes; ownAdded: number } {
  const destinations = new Map<string, number>();
  for (const { destination } of entries) {
    if (!destinations.has(destination)) destinations.set(destination, destinations.size);
  }
  const rowOfCommune = new Int32Array(codes.length).fill(-1);
  const rows: Map<number, number>[] = [];
  for (const { origin, destination, minutes } of entries) {
    if (rowOfCommune[origin] < 0) rowOfCommune[origin] = rows.push(new Map()) - 1;
    rows[rowOfCommune[origin]].set(destinations.get(destination) as number, minutes);
  }
  let ownAdded = 0;
  rowOfCommune.forEach((row, commune) => {
    const itself = destinations.get(codes[commune]);
    if (row < 0 || itself === undefined || rows[row].has(itself)) return;
    rows[row].set(itself, 0);
    ownAdded++;
  });
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i] + row.size;
  });
  const destination = new Uint32Array(offsets[rows.length]);
  const minutes = new Float64Array(offsets[rows.length]);
  rows.forEach((row, i) => {
    [...row]
      .sort(([a], [b]) => a - b)
      .forEach(([place, value], entry) => {
        destination[offsets[i] + entry] = place;
        minutes[offsets[i] + entry] = value;
      });
  });
  return { times: { rowOfCommune, destinations, offsets, destination, minutes }, ownAdded };
}

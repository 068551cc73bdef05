/** Compressed sparse rows: the entries of row r are `offsets[r]` to `offsets[r + 1] − 1`. */
export interface SparseRows {
  readonly offsets: Uint32Array;
  /** Column of each entry. */
  readonly indices: Uint32Array;
}

/** Sparse rows with a number on each entry. */
export interface SparseValueRows extends SparseRows {
  readonly values: Float64Array;
}

/** The same entries by column: row c of the result lists, in ascending order, the rows that hold c. */
export function transposeRows(rows: SparseValueRows, columnCount: number): SparseValueRows;
export function transposeRows(rows: SparseRows, columnCount: number): SparseRows;
export function transposeRows(
  { offsets, indices, values }: SparseRows & { readonly values?: Float64Array },
  columnCount: number,
): SparseRows | SparseValueRows {
  const transposedOffsets = new Uint32Array(columnCount + 1);
  for (let entry = 0; entry < indices.length; entry++) transposedOffsets[indices[entry] + 1]++;
  for (let column = 0; column < columnCount; column++) {
    transposedOffsets[column + 1] += transposedOffsets[column];
  }
  const next = transposedOffsets.slice(0, columnCount);
  const transposed = new Uint32Array(indices.length);
  const transposedValues = values && new Float64Array(indices.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let entry = offsets[row]; entry < offsets[row + 1]; entry++) {
      const place = next[indices[entry]]++;
      transposed[place] = row;
      if (transposedValues) transposedValues[place] = values[entry];
    }
  }
  const byColumn = { offsets: transposedOffsets, indices: transposed };
  return transposedValues ? { ...byColumn, values: transposedValues } : byColumn;
}

/** Some of the rows, in the given order. */
export function selectRows(
  { offsets, indices, values }: SparseValueRows,
  rows: ArrayLike<number>,
): SparseValueRows {
  const selectedOffsets = new Uint32Array(rows.length + 1);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    selectedOffsets[place + 1] = selectedOffsets[place] + offsets[row + 1] - offsets[row];
  }
  const size = selectedOffsets[rows.length];
  const selected = {
    offsets: selectedOffsets,
    indices: new Uint32Array(size),
    values: new Float64Array(size),
  };
  for (let place = 0; place < rows.length; place++) {
    const start = offsets[rows[place]];
    const end = offsets[rows[place] + 1];
    selected.indices.set(indices.subarray(start, end), selectedOffsets[place]);
    selected.values.set(values.subarray(start, end), selectedOffsets[place]);
  }
  return selected;
}

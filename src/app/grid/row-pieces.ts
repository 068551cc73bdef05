const ROWS_PER_PIECE = 500;

/** The text of many rows, some at a time: no file is whole in memory, and how far it is can be told. */
export function* rowPieces(
  rows: number,
  rowText: (row: number) => string,
  onProgress: (fraction: number) => void = () => {},
): Generator<string> {
  for (let from = 0; from < rows; from += ROWS_PER_PIECE) {
    const to = Math.min(rows, from + ROWS_PER_PIECE);
    let piece = '';
    for (let row = from; row < to; row++) piece += rowText(row);
    yield piece;
    onProgress(to / rows);
  }
}

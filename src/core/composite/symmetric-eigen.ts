/** Far more than the dozen that matrices of any use need. */
const MOST_SWEEPS = 100;

/** An eigenvalue of a matrix and its eigenvector, one component a column. */
export interface EigenPair {
  readonly value: number;
  /** Of length 1; its sign is arbitrary. */
  readonly vector: number[];
}

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, the greatest eigenvalue first, by
 * Jacobi's cyclic rotations: to the last digits, in the same order on every machine.
 *
 * @param matrix rows of a symmetric matrix of finite numbers; not changed.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): EigenPair[] {
  const size = matrix.length;
  const a = matrix.map((row) => row.slice());
  const vectors = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  const scale = Math.hypot(...a.flat());
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > 1e-17 * scale; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
    }
  }
  return a
    .map((row, i) => ({ value: row[i], vector: vectors.map((components) => components[i]) }))
    .sort((first, second) => second.value - first.value);
}

function offDiagonal(a: number[][]): number {
  return Math.hypot(...a.flatMap((row, i) => row.slice(i + 1)));
}

/** Zeroes a[p][q] by a rotation in the plane of p and q. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  if (a[p][q] === 0) return;
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of [...a, ...vectors]) {
    const [x, y] = [row[p], row[q]];
    row[p] = cosine * x - sine * y;
    row[q] = sine * x + cosine * y;
  }
  const [rowP, rowQ] = [a[p], a[q]];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k], rowQ[k]];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
  a[p][q] = 0;
  a[q][p] = 0;
}

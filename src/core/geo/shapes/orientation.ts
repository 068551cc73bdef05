// Shewchuk's first error bound for the two-dimensional orientation test.
const ERROR_BOUND = (3 + 16 * 2 ** -53) * 2 ** -53;

/**
 * On which side of the line from a to b the point p lies: positive to the left, negative to the
 * right, 0 exactly on the line. The sign is exact for all finite coordinates.
 *
 * @reference J. R. Shewchuk, 1997, Adaptive Precision Floating-Point Arithmetic and Fast Robust
 * Geometric Predicates (filter; the rare undecided cases are settled in integers).
 */
export function orientation(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
): number {
  const left = (ax - px) * (by - py);
  const right = (ay - py) * (bx - px);
  const determinant = left - right;
  if (Math.abs(determinant) > ERROR_BOUND * (Math.abs(left) + Math.abs(right))) return determinant;
  const x = exactInteger(px);
  const y = exactInteger(py);
  const exact =
    (exactInteger(ax) - x) * (exactInteger(by) - y) -
    (exactInteger(ay) - y) * (exactInteger(bx) - x);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** value · 2¹⁰⁷⁴, which is an integer for every finite double. */
function exactInteger(value: number): bigint {
  const bits = new BigUint64Array(Float64Array.of(value).buffer)[0];
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
  return value < 0 ? -magnitude : magnitude;
}

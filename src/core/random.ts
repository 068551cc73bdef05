/** A seeded source of uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * xoshiro128** (Blackman and Vigna, 2018), seeded through splitmix32: the same seed gives the same
 * sequence on every machine. Resolution 2⁻³². Not for cryptography.
 *
 * @param seed any finite integer; only its low 32 bits count.
 */
export function seededRandom(seed: number): Random {
  let mix = seed >>> 0;
  const next32 = () => {
    mix = (mix + 0x9e3779b9) >>> 0;
    let z = mix;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  let a = next32();
  let b = next32();
  let c = next32();
  let d = next32();
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 4294967296;
  };
}

import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';

/** Of the whole numbers up to 2^53, which a division by a power of two leaves exact. */
const BITS = 48;

/**
 * A filter that keeps the features whose mark is set; ids are the positions of the marks.
 *
 * A list of thousands of ids is read, checked, copied and sent to each worker by the map at every
 * change, which takes longer than all else that the change asks of it: here it is the bits of a few
 * hundred numbers.
 */
export function idsFilter(marks: ArrayLike<boolean>): FilterSpecification {
  const words = new Array<number>(Math.ceil(marks.length / BITS)).fill(0);
  for (let id = 0; id < marks.length; id++) {
    if (marks[id]) words[Math.floor(id / BITS)] += 2 ** (id % BITS);
  }
  const word: ExpressionSpecification = ['at', ['floor', ['/', ['id'], BITS]], ['literal', words]];
  const shifted: ExpressionSpecification = ['/', word, ['^', 2, ['%', ['id'], BITS]]];
  return ['==', ['%', ['floor', shifted], 2], 1];
}

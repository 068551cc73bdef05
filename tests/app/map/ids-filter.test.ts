import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idsFilter } from '../../../src/app/map/layers/ids-filter.ts';

/** What an expression of the map says of the feature of an id, by the specification of its style. */
function evaluated(expression: unknown, id: number): unknown {
  const [operator, ...operands] = expression as [string, ...unknown[]];
  if (operator === 'literal') return operands[0];
  if (operator === 'id') return id;
  const [first, second] = operands.map((one) => (Array.isArray(one) ? evaluated(one, id) : one));
  const [a, b] = [first as number, second as number];
  switch (operator) {
    case 'at':
      if (!Number.isInteger(a)) throw new RangeError(`no whole position: ${a}`);
      return (second as readonly number[])[a];
    case 'floor':
      return Math.floor(a);
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '^':
      return a ** b;
    case '==':
      return a === b;
    default:
      throw new Error(`not an operator of the style: ${operator}`);
  }
}

it('keeps the features that are marked and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 300 }), (marks) => {
      const filter = idsFilter(marks);
      expect(marks.map((_, id) => evaluated(filter, id))).toEqual(marks);
    }),
  );
});

it('says in few numbers which of all communes are kept', () => {
  const marks = Array.from({ length: 34_875 }, (_, id) => id % 3 !== 0);
  const filter = idsFilter(marks);
  expect(JSON.stringify(filter).match(/[\d.]+/g)?.length).toBeLessThan(800);
  for (const id of [0, 1, 47, 48, 34_872, 34_874]) expect(evaluated(filter, id)).toBe(marks[id]);
});

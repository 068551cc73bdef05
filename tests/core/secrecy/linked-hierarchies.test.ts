import { describe, expect, it } from 'vitest';
import { linkHierarchies } from '../../../src/core/secrecy/linked-hierarchies.ts';

const cell = (id: string, ...parents: (string | null)[]) => ({
  id,
  level: id.split('/')[0],
  parents,
});

describe('linkHierarchies', () => {
  it('numbers cells as given and finds the leaves', () => {
    const linked = linkHierarchies([
      cell('departement/1', null, null),
      cell('commune/a', 'departement/1', 'epci/1'),
      cell('commune/b', 'departement/1', null),
      cell('epci/1', null, null),
    ]);
    expect(linked.parents.map((parents) => [...parents])).toEqual([
      [-1, 0, 0, -1],
      [-1, 3, -1, -1],
    ]);
    expect([...linked.leaves]).toEqual([1, 2]);
    expect(linked.hasParts.map((has) => [...has])).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
  });

  it('accepts a cell divided in the same way in both hierarchies', () => {
    const linked = linkHierarchies([
      cell('quarter/1', 'commune/a', 'commune/a'),
      cell('commune/a', 'departement/1', 'epci/1'),
      cell('departement/1', null, null),
      cell('epci/1', null, null),
    ]);
    expect([...linked.leaves]).toEqual([0]);
  });

  it('accepts no cells', () => {
    expect(linkHierarchies([]).ids).toEqual([]);
  });

  it.each([
    ['a duplicate', [cell('commune/a', null), cell('commune/a', null)], 'duplicate cell commune/a'],
    ['an unknown parent', [cell('commune/a', 'epci/9')], 'commune/a: unknown parent epci/9'],
    ['no hierarchy', [cell('commune/a')], 'commune/a has 0 parents'],
    ['three hierarchies', [cell('commune/a', null, null, null)], 'commune/a has 3 parents'],
    ['unequal numbers', [cell('a/a', null), cell('b/b', null, null)], 'b/b has 2 parents: 1'],
    ['a cycle', [cell('a/a', 'b/b'), cell('b/b', 'a/a')], 'a/a is among its own ancestors'],
    [
      'a total placed in a hierarchy where its parts are not',
      [cell('commune/a', 'dep/1', null), cell('dep/1', null, 'zone/1'), cell('zone/1', null, null)],
      'dep/1 has parts in hierarchy 0 and a parent in hierarchy 1',
    ],
    [
      'a total divided in two ways',
      [cell('q/1', 'c/a', 'c/a'), cell('q/2', 'c/a', null), cell('c/a', null, null)],
      'c/a has parts in both hierarchies but q/2 is its part in hierarchy 0 only',
    ],
  ])('refuses %s', (_, cells, message) => {
    expect(() => linkHierarchies(cells)).toThrow(message);
  });
});

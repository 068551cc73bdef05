/** A list with its element at `position` replaced, added after the last, or taken away (null); the others stay. */
export function replaceAt<Item>(
  list: readonly Item[],
  position: number,
  item: Item | null,
): readonly Item[] {
  return [
    ...list.slice(0, position),
    ...(item === null ? [] : [item]),
    ...list.slice(position + 1),
  ];
}

/** Takes the part with the highest bound out of the list, the latest among equals. */
export function takeHighest<Part extends { readonly bound: number }>(
  open: Part[],
): Part | undefined {
  let highest = 0;
  for (let place = 1; place < open.length; place++) {
    if (open[place].bound >= open[highest].bound) highest = place;
  }
  return open.splice(highest, 1)[0];
}

/** What no part exceeds; −∞ without any. */
export function highestBound(open: readonly { readonly bound: number }[]): number {
  return open.reduce((most, { bound }) => Math.max(most, bound), -Infinity);
}

/** What a greedy choice picked, in the order of picking. */
export interface GreedyChoice {
  readonly sites: number[];
  /** What each site added to those before it. */
  readonly gains: number[];
}

/**
 * Picks up to `count` sites one by one, each time the one that adds most, lowest index on ties;
 * stops early when nothing adds anything.
 *
 * Lazy evaluation (CELF): what a site adds never grows as others are picked, so the last known
 * gains are upper bounds and only the head of the queue is evaluated again.
 * Reference: M. Minoux, 1978, Accelerated greedy algorithms for maximizing submodular set functions.
 *
 * @param firstGains what each site adds alone; sites at 0 or below are never picked
 * @param gainOf what a site adds now
 * @param pick makes the site part of the choice
 */
export function lazyGreedy(
  firstGains: Float64Array,
  count: number,
  gainOf: (site: number) => number,
  pick: (site: number) => void,
): GreedyChoice {
  const gains = firstGains.slice();
  const queue = new Uint32Array(gains.length);
  let size = 0;
  for (let site = 0; site < gains.length; site++) if (gains[site] > 0) queue[size++] = site;

  const comesBefore = (a: number, b: number) =>
    gains[a] > gains[b] || (gains[a] === gains[b] && a < b);
  const sink = (start: number) => {
    const site = queue[start];
    let place = start;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && comesBefore(queue[child + 1], queue[child])) child++;
      if (!comesBefore(queue[child], site)) break;
      queue[place] = queue[child];
      place = child;
    }
    queue[place] = site;
  };
  for (let place = (size >> 1) - 1; place >= 0; place--) sink(place);

  const choice: GreedyChoice = { sites: [], gains: [] };
  while (choice.sites.length < count && size > 0) {
    const head = queue[0];
    const gain = gainOf(head);
    const fresh = gain === gains[head];
    gains[head] = gain;
    if (fresh && gain > 0) {
      pick(head);
      choice.sites.push(head);
      choice.gains.push(gain);
    }
    if (fresh || gain <= 0) queue[0] = queue[--size];
    sink(0);
  }
  return choice;
}

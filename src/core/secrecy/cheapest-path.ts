import type { BoundedFlow } from './bounded-flow.ts';

/**
 * Cheapest path of moves from source to target (Dijkstra, 1959).
 *
 * @param cost of a move, ≥ 0; Infinity where it cannot be taken.
 * @returns the moves in order, or null where there is no path.
 */
export function cheapestPath(
  flow: BoundedFlow,
  source: number,
  target: number,
  cost: (move: number) => number,
): number[] | null {
  const distance = new Float64Array(flow.nodes).fill(Infinity);
  const arrival = new Int32Array(flow.nodes).fill(-1);
  const settled = new Uint8Array(flow.nodes);
  const heap: [distance: number, node: number][] = [];
  distance[source] = 0;
  pushHeap(heap, [0, source]);
  for (let top = popHeap(heap); top; top = popHeap(heap)) {
    const node = top[1];
    if (settled[node]) continue;
    if (node === target) return retrace(flow, arrival, source, target);
    settled[node] = 1;
    for (let k = flow.offsets[node]; k < flow.offsets[node + 1]; k++) {
      const move = flow.moves[k];
      const head = flow.head(move);
      if (settled[head]) continue;
      const reached = distance[node] + cost(move);
      if (reached < distance[head]) {
        distance[head] = reached;
        arrival[head] = move;
        pushHeap(heap, [reached, head]);
      }
    }
  }
  return null;
}

function retrace(flow: BoundedFlow, arrival: Int32Array, source: number, target: number): number[] {
  const path: number[] = [];
  for (let node = target; node !== source; node = flow.tail(path.at(-1)!)) {
    path.push(arrival[node]);
  }
  return path.reverse();
}

// Ties are settled by node number, so that the same table always gives the same answer.
function isBefore(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

function pushHeap(heap: [number, number][], item: [number, number]): void {
  let at = heap.push(item) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(item, heap[parent])) break;
    heap[at] = heap[parent];
    at = parent;
  }
  heap[at] = item;
}

function popHeap(heap: [number, number][]): [number, number] | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
    if (!isBefore(heap[child], last)) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = last;
  return top;
}

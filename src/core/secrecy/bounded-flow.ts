/**
 * A circulation on a directed graph whose arcs have a least and a most: whole flows are moved along
 * residual paths (Dinic, 1970), so that integer bounds give integer flows.
 *
 * Moves are numbered 2 × arc (forward) and 2 × arc + 1 (backward).
 */
export class BoundedFlow {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly flow: Float64Array;
  readonly nodes: number;
  /** Moves that leave node n: `moves[offsets[n]]` to `moves[offsets[n + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly moves: Uint32Array;
  readonly #layer: Int32Array;
  readonly #next: Uint32Array;
  readonly #queue: Int32Array;

  /** @param arcs ends in 0 … nodes − 1; flows start at the least. */
  constructor(nodes: number, arcs: readonly FlowArc[]) {
    this.nodes = nodes;
    this.from = Int32Array.from(arcs, (arc) => arc.from);
    this.to = Int32Array.from(arcs, (arc) => arc.to);
    this.lower = Float64Array.from(arcs, (arc) => arc.lower);
    this.upper = Float64Array.from(arcs, (arc) => arc.upper);
    this.flow = this.lower.slice();
    this.offsets = new Uint32Array(nodes + 1);
    for (const { from, to } of arcs) {
      this.offsets[from + 1]++;
      this.offsets[to + 1]++;
    }
    for (let node = 0; node < nodes; node++) this.offsets[node + 1] += this.offsets[node];
    this.moves = new Uint32Array(2 * arcs.length);
    const cursor = this.offsets.slice();
    arcs.forEach(({ from, to }, arc) => {
      this.moves[cursor[from]++] = 2 * arc;
      this.moves[cursor[to]++] = 2 * arc + 1;
    });
    this.#layer = new Int32Array(nodes);
    this.#next = new Uint32Array(nodes);
    this.#queue = new Int32Array(nodes);
  }

  /** How much more the move can carry. */
  room(move: number): number {
    const arc = move >> 1;
    return move & 1 ? this.flow[arc] - this.lower[arc] : this.upper[arc] - this.flow[arc];
  }

  /** The node that the move leads to. */
  head(move: number): number {
    return move & 1 ? this.from[move >> 1] : this.to[move >> 1];
  }

  /** The node that the move leaves. */
  tail(move: number): number {
    return move & 1 ? this.to[move >> 1] : this.from[move >> 1];
  }

  /** Carries an amount over a move, without looking at its room. */
  carry(move: number, amount: number): void {
    this.flow[move >> 1] += move & 1 ? -amount : amount;
  }

  /**
   * Moves up to `amount` from source to target over residual paths that avoid one arc.
   *
   * @returns the amount moved; less than asked only where no more is possible.
   */
  push(source: number, target: number, amount: number, avoidedArc = -1): number {
    let pushed = 0;
    while (pushed < amount && this.#spread(source, target, avoidedArc)) {
      this.#next.set(this.offsets.subarray(0, this.nodes));
      pushed += this.#block(source, target, amount - pushed, avoidedArc);
    }
    return pushed;
  }

  #spread(source: number, target: number, avoidedArc: number): boolean {
    this.#layer.fill(-1);
    this.#layer[source] = 0;
    this.#queue[0] = source;
    let filled = 1;
    for (let read = 0; read < filled; read++) {
      const node = this.#queue[read];
      for (let k = this.offsets[node]; k < this.offsets[node + 1]; k++) {
        const move = this.moves[k];
        const head = this.head(move);
        if (this.#layer[head] >= 0 || move >> 1 === avoidedArc || this.room(move) <= 0) continue;
        this.#layer[head] = this.#layer[node] + 1;
        if (head === target) return true;
        this.#queue[filled++] = head;
      }
    }
    return false;
  }

  #block(source: number, target: number, amount: number, avoidedArc: number): number {
    const path: number[] = [];
    let node = source;
    let pushed = 0;
    for (;;) {
      if (node === target) {
        const room = path.reduce(
          (least, move) => Math.min(least, this.room(move)),
          amount - pushed,
        );
        for (const move of path) this.carry(move, room);
        pushed += room;
        if (pushed >= amount) return pushed;
        path.length = 0;
        node = source;
        continue;
      }
      const move = this.#advance(node, avoidedArc);
      if (move >= 0) {
        path.push(move);
        node = this.head(move);
      } else {
        const last = path.pop();
        if (last === undefined) return pushed;
        node = this.tail(last);
        this.#next[node]++;
      }
    }
  }

  #advance(node: number, avoidedArc: number): number {
    for (; this.#next[node] < this.offsets[node + 1]; this.#next[node]++) {
      const move = this.moves[this.#next[node]];
      const deeper = this.#layer[this.head(move)] === this.#layer[node] + 1;
      if (deeper && move >> 1 !== avoidedArc && this.room(move) > 0) return move;
    }
    return -1;
  }
}

/** An arc and its least and most; the most may be Infinity. */
export interface FlowArc {
  readonly from: number;
  readonly to: number;
  readonly lower: number;
  readonly upper: number;
}

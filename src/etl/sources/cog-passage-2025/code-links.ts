/** A change of communes: `before` existed until the day before `date`, `after` exists from `date`. */
export interface CommuneEvent {
  /** ISO date of effect. */
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

/** Where the territory of a commune of an older geography is found today. */
export interface CodeLink {
  readonly before: string;
  readonly after: string;
  /** How many present communes share the territory of `before` (more than 1: it was split). */
  readonly targets: number;
  /** How many communes of that geography `after` is made of (more than 1: they merged). */
  readonly sources: number;
}

/**
 * Links every commune of the geography of `fromDate` to the present communes `present` (those of
 * `toDate`), by walking the events backwards. A commune that is not touched links to itself.
 *
 * Only events between communes count (not delegated or associated ones), with
 * fromDate < date ≤ toDate: a geography of 1 January holds the events of that day.
 */
export function linkCodes(
  present: Iterable<string>,
  events: readonly CommuneEvent[],
  fromDate: string,
  toDate: string,
): CodeLink[] {
  const between = events.filter(({ date }) => date > fromDate && date <= toDate);
  const dates = [...new Set(between.map(({ date }) => date))].sort().reverse();
  let successors = new Map<string, Set<string>>();
  for (const code of present) successors.set(code, new Set([code]));
  for (const date of dates) {
    const changes = between.filter((event) => event.date === date);
    const created = new Set(changes.map(({ after }) => after));
    const earlier = new Map<string, Set<string>>();
    for (const [code, targets] of successors) {
      if (!created.has(code)) earlier.set(code, targets);
    }
    for (const { before, after } of changes) {
      const targets = successors.get(after);
      if (!targets) continue;
      const union = earlier.get(before) ?? new Set<string>();
      for (const target of targets) union.add(target);
      earlier.set(before, union);
    }
    successors = earlier;
  }
  const sources = new Map<string, number>();
  for (const targets of successors.values()) {
    for (const target of targets) sources.set(target, (sources.get(target) ?? 0) + 1);
  }
  const links: CodeLink[] = [];
  for (const [before, targets] of successors) {
    for (const after of targets) {
      links.push({ before, after, targets: targets.size, sources: sources.get(after)! });
    }
  }
  return links.sort((a, b) => compare(a.before, b.before) || compare(a.after, b.after));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Codes from a first to a last, both kept, in the order of texts. */
export type CodeRun = readonly [first: string, last: string];

/**
 * Some of the codes of an index as runs without a gap: a few dozen say a département, where a list
 * would have a code a commune.
 *
 * @param codes in the order of texts, as indexes of communes have them
 * @param mask 1 for each code kept
 * @returns null for no mask: all are kept
 */
export function codeRuns(codes: readonly string[], mask: Uint8Array | null): CodeRun[] | null {
  if (mask === null) return null;
  const runs: CodeRun[] = [];
  let start = -1;
  for (let i = 0; i <= codes.length; i++) {
    const isKept = mask[i] === 1;
    if (isKept && start < 0) start = i;
    if (!isKept && start >= 0) {
      runs.push([codes[start], codes[i - 1]]);
      start = -1;
    }
  }
  return runs;
}

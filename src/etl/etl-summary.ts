import type { EtlSummary } from './run-etl.ts';

const integer = new Intl.NumberFormat('fr-FR');
const decimal = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * The last lines of a run: rows, rejections, sizes, time and memory.
 *
 * @param durationS seconds; @param peakBytes largest resident memory of the process
 */
export function etlSummary(summary: EtlSummary, durationS: number, peakBytes: number): string {
  const { staged, stagedFolder, stagedBytes, editionBytes } = summary;
  const total = (pick: (source: EtlSummary['staged'][number]) => number) =>
    integer.format(staged.reduce((sum, source) => sum + pick(source), 0));
  const tables = staged.reduce((sum, source) => sum + source.tables.length, 0);
  return [
    ['sources', `${staged.length}, ${tables} tables`],
    ['lignes lues', total((source) => source.rowsIn)],
    ['  gardées', total((source) => source.rowsKept)],
    ['  rejetées', total((source) => source.rowsRejected)],
    ['données préparées', `${megabytes(stagedBytes)} dans ${stagedFolder}`],
    ...(editionBytes === null ? [] : [['édition', megabytes(editionBytes)]]),
    ['durée', `${decimal.format(durationS)} s`],
    ['mémoire maximale', megabytes(peakBytes)],
  ]
    .map(([name, value]) => `${name.padEnd(18)} ${value}`)
    .join('\n');
}

/** A size in millions of bytes. */
function megabytes(bytes: number): string {
  return `${decimal.format(bytes / 1e6)} Mo`;
}

import type { LevelIndex } from '../../edition/files/level-index.ts';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { indicatorsQueries } from '../../edition/sql/block-sql.ts';
import { codeRuns } from '../../edition/sql/code-runs.ts';
import type { KernelUse, MethodSentence } from '../computation/computed-figure.ts';
import { BlockComputed } from '../computation/how-computed.tsx';
import { useExplorer } from './explorer-context.ts';

interface ValuesComputedProps {
  /** What the figures are about, as a reader sees it. */
  readonly name: string;
  /** How they are made of the values. */
  readonly method: readonly MethodSentence[];
  /** Whose values they are made of, the one that they are about first. */
  readonly indicators: readonly IndicatorRecord[];
  readonly kernels: readonly KernelUse[];
  /** Territories whose values count: 1 for each, in the order of the index; null for all. */
  readonly mask?: Uint8Array | null;
  readonly index?: LevelIndex | null;
}

/** How figures are computed that a view makes of the published values of the level of the map. */
export function ValuesComputed({
  name,
  method,
  indicators,
  kernels,
  mask = null,
  index = null,
}: ValuesComputedProps) {
  const { files, level } = useExplorer();
  // A file of the reader's is in no table.
  const published = indicators.filter(({ kind }) => !kind.startsWith('own-'));
  return (
    <BlockComputed
      files={files}
      block={{
        name,
        method,
        indicator: indicators[0],
        kernels,
        queries: indicatorsQueries(published, level.id).map(({ path }, i) => ({
          path,
          // The territories are listed when they are read: a brush moves many times a second.
          sql: (address) =>
            indicatorsQueries(published, level.id, index && codeRuns(index.codes, mask))[i].sql(
              address,
            ),
        })),
        sources: [...new Set(published.flatMap(({ sources }) => sources))],
      }}
    />
  );
}

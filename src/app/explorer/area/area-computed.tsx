import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { indicatorsQueries, peopleQuery } from '../../../edition/sql/block-sql.ts';
import { codeRuns } from '../../../edition/sql/code-runs.ts';
import { areaKernels } from '../../area/area-kernels.ts';
import type { Area } from '../../area/count-area.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';

interface AreaComputedProps {
  readonly area: Area;
  /** Those whose values are said of the area; none where only people are. */
  readonly indicators: readonly IndicatorRecord[];
}

/** How what is said of the reader's area is computed, from the communes that are in it. */
export function AreaComputed({ area, indicators }: AreaComputedProps) {
  const { files } = useExplorer();
  const { t } = useLanguage();
  const { communes, shares } = area;
  const runs = codeRuns(
    communes.codes,
    Uint8Array.from(shares, (share) => Number(share > 0)),
  );
  const published = indicators.filter(({ kind }) => !kind.startsWith('own-'));
  return (
    <BlockComputed
      files={files}
      block={{
        name: t(indicators.length > 0 ? 'area.view.title' : 'area.title'),
        method: [['computation.area']],
        indicator: files.manifest.indicators.find(({ id }) => id === 'population') ?? null,
        kernels: areaKernels,
        queries: [peopleQuery(runs), ...indicatorsQueries(published, 'commune', runs)],
        sources: [...new Set(published.flatMap(({ sources }) => sources))],
      }}
    />
  );
}

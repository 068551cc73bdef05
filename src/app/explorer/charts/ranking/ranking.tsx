import { type CSSProperties, useDeferredValue, useId, useMemo } from 'react';
import { observationAt } from '../../../../edition/files/column-file.ts';
import type { LevelIndex } from '../../../../edition/files/level-index.ts';
import { loadRankSource } from '../../../edition/rank-values.ts';
import { useLoaded } from '../../../edition/use-loaded.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { Failure } from '../../../page/failure/failure.tsx';
import { useComputation } from '../../../worker/use-computation.ts';
import { Computed } from '../../analysis/computed.tsx';
import { compute } from '../../analysis/computing/compute.ts';
import { useExplorer } from '../../explorer-context.ts';
import type { ClassifiedColumn } from '../../legend/classify-column.ts';
import { NothingKept } from '../../selection/nothing-kept.tsx';
import { type Listed, useListed } from '../../selection/use-listed.ts';
import { useHomeNames } from '../../territory/use-home-names.ts';
import { useSelectedTerritory } from '../../territory/use-selected-territory.ts';
import { ValuesComputed } from '../../values-computed.tsx';
import styles from '../charts.module.css';
import { loadLikeness } from './likeness.ts';
import { type PeerRanks, rankKernels } from './peer-ranks.ts';

const SHOWN = 60;

/**
 * The territories kept, or those of them inside the selected one, each ranked among its peers: which
 * are worse off than those most like them.
 */
export function Ranking({ classified }: { readonly classified: ClassifiedColumn }) {
  const { files, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  const title = useId();
  // The list follows a brush when there is time.
  const listed = useDeferredValue(useListed());
  const { index, count } = listed;
  const key = `${indicator.id} ${level.id}`;
  const loaded = useLoaded(key, async () => {
    const [source, likeness] = await Promise.all([
      loadRankSource(files, indicator, level),
      loadLikeness(files, level),
    ]);
    return { source, likeness };
  });
  // Nobody's peers or rank depend on what is filtered: all are ranked once.
  const data = loaded.status === 'ready' ? loaded.content : null;
  const { polarity } = indicator;
  const computation = useComputation(data && key, (options) =>
    compute.run('peer-ranks', { ...data!, polarity }, options),
  );
  return (
    <section className={styles.chart} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('charts.ranking', { level: text(level.plural) })}
      </h3>
      {index && count === 0 && <NothingKept />}
      {loaded.status === 'failed' && <Failure error={loaded.error} retry={loaded.retry} />}
      {loaded.status !== 'failed' && count > 0 && index?.level === level.id && (
        <Computed computation={computation} label={t('charts.ranking.computing')}>
          {(ranks) => <Ranks classified={classified} index={index} listed={listed} ranks={ranks} />}
        </Computed>
      )}
      <ValuesComputed
        name={t('charts.ranking', { level: text(level.plural) })}
        method={[['computation.ranking', { level: text(level.plural) }]]}
        indicators={[indicator]}
        kernels={rankKernels}
      />
    </section>
  );
}

/** The ranks that a territory can have, on the line of all of them. */
function RankSegment({ first, last, compared }: Rank) {
  const ends = {
    '--first': (first - 1) / (compared + 1),
    '--last': last / (compared + 1),
  } as CSSProperties;
  return <span className={styles.rankSegment} style={ends} aria-hidden="true" />;
}

interface Rank {
  readonly first: number;
  readonly last: number;
  readonly compared: number;
}

interface RanksProps {
  readonly classified: ClassifiedColumn;
  readonly index: LevelIndex;
  readonly listed: Listed;
  readonly ranks: PeerRanks;
}

function Ranks({ classified, index, listed: { mask, holder }, ranks }: RanksProps) {
  const { state, update, indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const { column } = classified;
  const { first, last, compared, isWorse } = ranks;
  const selected = useSelectedTerritory();
  const homeOf = useHomeNames(level);
  const kept = useMemo(
    () => ranks.order.filter((i) => mask === null || mask[i] === 1),
    [ranks, mask],
  );
  const name = selected.status === 'ready' ? selected.content?.record.name : null;
  const hasTwoBounds = kept.some((i) => first[i] !== last[i]);
  const worse = kept.reduce((sum, i) => sum + isWorse[i], 0);
  const value = (position: number) =>
    format.observation(observationAt(column, position), indicator.unit, indicator.decimals);
  const place = (i: number) =>
    t(first[i] === last[i] ? 'charts.rank' : 'charts.rankInterval', {
      first: format.decimal(first[i], 0),
      last: format.decimal(last[i], 0),
      of: format.decimal(compared[i] + 1, 0),
    });
  return (
    <>
      <p className={styles.note} data-testid="peers">
        {holder && name && `${t('filters.within', { names: name })}. `}
        {indicator.polarity !== 'neutral' &&
          `${t('charts.worse', {
            count: worse,
            worse: format.decimal(worse, 0),
            known: format.decimal(kept.length, 0),
            level: text(level.plural),
          })} `}
        {t(level.id === 'commune' ? 'charts.peers.commune' : 'charts.peers.other')}
        {hasTwoBounds && ` ${t('charts.rankBounds')}`}
      </p>
      <section
        className={styles.ranking}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
        tabIndex={0}
        aria-label={t('charts.rankOfPeers')}
      >
        <table className={styles.ranks}>
          <thead>
            <tr>
              <th scope="col">{t('charts.rankOfPeers')}</th>
              <th scope="col">{t('table.name')}</th>
              <th scope="col">{t('table.value')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from(kept.subarray(0, SHOWN), (i) => {
              const code = index.codes[i];
              const isSelected =
                state.territory?.level === level.id && state.territory.code === code;
              return (
                <tr key={code} data-selected={isSelected}>
                  <td>
                    {place(i)}
                    <RankSegment first={first[i]} last={last[i]} compared={compared[i]} />
                  </td>
                  <th scope="row">
                    <button
                      type="button"
                      onClick={() => update({ territory: { level: level.id, code } })}
                    >
                      {index.names[i]}
                    </button>
                    {homeOf(i) !== null && <span className={styles.home}>{homeOf(i)}</span>}
                  </th>
                  <td>{value(i)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {kept.length > SHOWN && (
        <p className={styles.note}>
          {t('charts.ranking.more', { shown: SHOWN, count: format.decimal(kept.length, 0) })}
        </p>
      )}
    </>
  );
}

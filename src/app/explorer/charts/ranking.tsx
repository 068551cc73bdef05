import { type CSSProperties, useDeferredValue, useId, useMemo } from 'react';
import type { RangedValues } from '../../../core/comparison/ranged-values.ts';
import { observationAt } from '../../../edition/column-file.ts';
import type { LevelIndex } from '../../../edition/manifest.ts';
import { rankValues } from '../../edition/rank-values.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import type { ClassifiedColumn } from '../legend/classify-column.ts';
import { NothingKept } from '../selection/nothing-kept.tsx';
import { useSelection } from '../selection/selection-provider.tsx';
import styles from './charts.module.css';
import { type PeerRank, peerRanks, peersOfLevel } from './peer-ranks.ts';

/** Beyond this many territories the ranks are those of a place too large to be read. */
const MOST_COMPARED = 6000;
const SHOWN = 60;

/** The territories kept, each ranked among its peers: which are worse off than those most like them. */
export function Ranking({ classified }: { readonly classified: ClassifiedColumn }) {
  const { files, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  const title = useId();
  // Ranks take longer than a brush has: they follow it when there is time.
  const { mask, index, count } = useDeferredValue(useSelection());
  const parts = useLoaded(level.id, async () =>
    level.id === 'commune' ? files.demandParts() : null,
  );
  const isTooMany = count > MOST_COMPARED;
  // The intervals of all communes are not made where none is shown.
  const ranked = useLoaded(isTooMany ? null : `${indicator.id} ${level.id}`, () =>
    rankValues(files, indicator, level),
  );
  return (
    <section className={styles.chart} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('charts.ranking', { level: text(level.plural) })}
      </h3>
      {index && count === 0 && <NothingKept />}
      {isTooMany && <p className={styles.note}>{t('charts.ranking.narrow')}</p>}
      {!isTooMany &&
        count > 0 &&
        index &&
        parts.status === 'ready' &&
        ranked.status === 'ready' && (
          <Ranks
            classified={classified}
            index={index}
            mask={mask}
            parts={parts.content}
            values={ranked.content}
          />
        )}
      {parts.status === 'failed' && <Failure error={parts.error} retry={parts.retry} />}
      {ranked.status === 'failed' && <Failure error={ranked.error} retry={ranked.retry} />}
      {!isTooMany && (parts.status === 'loading' || ranked.status === 'loading') && (
        <div className={styles.waiting} aria-busy="true" />
      )}
    </section>
  );
}

/** The ranks that a territory can have, on the line of all of them. */
function RankSegment({ first, last, compared }: PeerRank) {
  const ends = {
    '--first': (first - 1) / (compared + 1),
    '--last': last / (compared + 1),
  } as CSSProperties;
  return <span className={styles.rankSegment} style={ends} aria-hidden="true" />;
}

interface RanksProps {
  readonly classified: ClassifiedColumn;
  readonly index: LevelIndex;
  readonly mask: Uint8Array | null;
  readonly parts: Parameters<typeof peersOfLevel>[1];
  readonly values: RangedValues;
}

function Ranks({ classified, index, mask, parts, values }: RanksProps) {
  const { state, update, indicator, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const { column } = classified;
  const peers = useMemo(() => peersOfLevel(index, parts), [index, parts]);
  const ranks = useMemo(() => {
    const positions = Uint32Array.from(index.codes.keys()).filter((i) => !mask || mask[i] === 1);
    return peerRanks(positions, values, indicator, peers);
  }, [index, mask, values, indicator, peers]);
  const hasTwoBounds = ranks.some(({ first, last }) => first !== last);
  const worse = ranks.filter(({ isWorse }) => isWorse).length;
  const value = (position: number) =>
    format.observation(observationAt(column, position), indicator.unit, indicator.decimals);
  const place = ({ first, last, compared }: PeerRank) =>
    t(first === last ? 'charts.rank' : 'charts.rankInterval', {
      first: format.decimal(first, 0),
      last: format.decimal(last, 0),
      of: format.decimal(compared + 1, 0),
    });
  return (
    <>
      <p className={styles.note} data-testid="peers">
        {indicator.polarity !== 'neutral' &&
          `${t('charts.worse', {
            count: worse,
            worse: format.decimal(worse, 0),
            known: format.decimal(ranks.length, 0),
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
            {ranks.slice(0, SHOWN).map((rank) => {
              const code = index.codes[rank.position];
              const isSelected =
                state.territory?.level === level.id && state.territory.code === code;
              return (
                <tr key={code} data-selected={isSelected}>
                  <td>
                    {place(rank)}
                    <RankSegment {...rank} />
                  </td>
                  <th scope="row">
                    <button
                      type="button"
                      onClick={() => update({ territory: { level: level.id, code } })}
                    >
                      {index.names[rank.position]}
                    </button>
                  </th>
                  <td>{value(rank.position)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {ranks.length > SHOWN && (
        <p className={styles.note}>
          {t('charts.ranking.more', { shown: SHOWN, count: format.decimal(ranks.length, 0) })}
        </p>
      )}
    </>
  );
}

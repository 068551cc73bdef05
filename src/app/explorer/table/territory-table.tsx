// biome-ignore-all lint/a11y/useSemanticElements: only the rows in view are in the page, which a <table> cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells are read, their buttons are focused
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useMemo, useRef } from 'react';
import { type Column, observationAt } from '../../../edition/files/column-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import type { LensPicture } from '../lens/lens-classes.ts';
import { coverageShares, coverageWords } from '../lens/territory-coverage.ts';
import { NothingKept } from '../selection/nothing-kept.tsx';
import { ValuesComputed } from '../values-computed.tsx';
import { AddColumn } from './add-column.tsx';
import { askedSort, sortOf } from './asked-sort.ts';
import { FarthestCommunes } from './farthest-communes.tsx';
import {
  knownBounds,
  listedPositions,
  type RankBounds,
  rankByValue,
  type SortKey,
  sortPositions,
} from './table-rows.ts';
import { TableSummary } from './table-summary.tsx';
import styles from './table-view.module.css';

const ROW_HEIGHT = 32;

interface TerritoryTableProps {
  readonly index: LevelIndex;
  /** That of the map, then those that the reader added. */
  readonly indicators: readonly IndicatorRecord[];
  readonly columns: readonly Column[];
  readonly mask: Uint8Array | null;
  /** What an open lens says of each territory: a column, by which the rows are first sorted. */
  readonly lens: LensPicture | null;
}

/**
 * The territories kept, a row each, in the order that the reader asks for; only the rows in view
 * are in the page.
 */
export function TerritoryTable({ index, indicators, columns, mask, lens }: TerritoryTableProps) {
  const { files, state, update, level } = useExplorer();
  const words = useLanguage();
  const { t, text, format, language } = words;
  const ids = indicators.map(({ id }) => id);
  const sort = sortOf(state.tableSort, ids, lens !== null);
  const { key: sortKey, descending } = sort;
  const coverage = useMemo(() => lens && coverageShares(lens), [lens]);
  const scroller = useRef<HTMLDivElement>(null);
  const { territory } = state;
  const [indicator] = indicators;
  const [column] = columns;
  const positions = useMemo(() => {
    // A commune holds no département: all of them are listed then.
    const holds = territory && index.within[territory.level]?.includes(territory.code);
    return listedPositions(index, holds ? territory : null, mask);
  }, [index, territory, mask]);
  const listed = useMemo(() => {
    if (positions.length === index.codes.length) return null;
    const flags = new Uint8Array(index.codes.length);
    for (const position of positions) flags[position] = 1;
    return flags;
  }, [positions, index]);
  const population = files.manifest.indicators.find(({ id }) => id === 'population');
  const counted =
    population?.levels[level.id] && !ids.includes(population.id)
      ? [...indicators, population]
      : indicators;
  const bounds = useMemo(() => knownBounds(positions, column), [positions, column]);
  const rankOf = useMemo(() => rankByValue(column, bounds), [column, bounds]);
  const hasTwoBounds = column.high !== column.low;
  const sorted = useMemo(() => {
    const by = { key: sortKey, descending };
    return sortPositions(positions, index, columns, by, language, coverage);
  }, [positions, index, columns, sortKey, descending, language, coverage]);
  const added = indicators.length - 1 + Number(lens !== null);
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const heading = (key: SortKey, label: string, kind: string) => (
    <div
      key={key}
      role="columnheader"
      className={styles.cell}
      data-key={kind}
      aria-sort={sort.key !== key ? 'none' : sort.descending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        onClick={() => {
          const next = sort.key === key ? !sort.descending : typeof key === 'number';
          update({ tableSort: askedSort({ key, descending: next }, ids, lens !== null) });
        }}
      >
        {label}
        {sort.key === key && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </div>
  );
  const shownValue = (position: number, which: number) => {
    const { unit, decimals } = indicators[which];
    const observation = observationAt(columns[which], position);
    return (
      format.observation(observation, unit, decimals) ?? (
        <span className={styles.note}>
          {observation.kind === 'missing' && text(files.manifest.reasons[observation.reason].label)}
        </span>
      )
    );
  };
  return (
    <>
      <div className={styles.head}>
        <h2 id="table" className={styles.title}>
          {t('table.title', { indicator: text(indicator.label), level: text(level.plural) })}
        </h2>
        {positions.length > 0 && (
          <TableSummary positions={positions} index={index} column={column} bounds={bounds} />
        )}
        {hasTwoBounds && <p className={styles.note}>{t('table.ranges')}</p>}
        <AddColumn indicators={indicators} />
        <ValuesComputed
          name={t('table.title', { indicator: text(indicator.label), level: text(level.plural) })}
          method={[['computation.table', { level: text(level.plural) }]]}
          indicators={counted}
          kernels={[]}
          mask={listed}
          index={index}
        />
        <FarthestCommunes />
      </div>
      {sorted.length === 0 ? (
        <div className={styles.empty}>
          <NothingKept />
        </div>
      ) : (
        <div
          ref={scroller}
          className={styles.scroller}
          role="table"
          aria-labelledby="table"
          aria-rowcount={sorted.length + 1}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
          tabIndex={0}
          style={{ '--added': added } as CSSProperties}
          data-added={added > 0}
          data-ranks={hasTwoBounds ? 'two-bounds' : undefined}
        >
          <div role="rowgroup" className={styles.headings}>
            <div role="row" className={styles.row} aria-rowindex={1}>
              <div role="columnheader" className={styles.cell} data-key="rank">
                {t('table.rank')}
              </div>
              {heading('name', t('table.name'), 'name')}
              {heading('code', t('table.code'), 'code')}
              {heading('population', t('table.population'), 'population')}
              {lens && heading('coverage', t('lens.title'), 'value')}
              {indicators.map(({ shortLabel, unit }, which) =>
                heading(which, `${text(shortLabel)} ${format.unit(unit)}`, 'value'),
              )}
            </div>
          </div>
          <div role="rowgroup" style={{ height: rows.getTotalSize(), position: 'relative' }}>
            {rows.getVirtualItems().map(({ index: i, start }) => {
              const position = sorted[i];
              const population = index.population[position];
              const code = index.codes[position];
              return (
                <div
                  key={position}
                  role="row"
                  aria-rowindex={i + 2}
                  className={styles.row}
                  data-selected={territory?.level === level.id && territory.code === code}
                  style={{
                    position: 'absolute',
                    transform: `translateY(${start}px)`,
                    height: ROW_HEIGHT,
                  }}
                >
                  <div role="cell" className={styles.cell} data-key="rank">
                    {rankWords(rankOf(position))}
                  </div>
                  <div role="cell" className={styles.cell} data-key="name">
                    <button
                      type="button"
                      onClick={() => update({ territory: { level: level.id, code } })}
                    >
                      {index.names[position]}
                    </button>
                  </div>
                  <div role="cell" className={styles.cell} data-key="code">
                    {code}
                  </div>
                  <div role="cell" className={styles.cell} data-key="population">
                    {population === null ? '—' : format.decimal(population, 0)}
                  </div>
                  {lens && (
                    <div role="cell" className={styles.cell} data-key="value">
                      {coverageWords(lens, position, words)}
                    </div>
                  )}
                  {indicators.map(({ id }, which) => (
                    <div key={id} role="cell" className={styles.cell} data-key="value">
                      {shownValue(position, which)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </>
  );
}

/** « 12 », or « 12–40 » where ranges overlap. */
function rankWords(rank: RankBounds | null): string {
  if (!rank) return '—';
  return rank.first === rank.last ? String(rank.first) : `${rank.first}–${rank.last}`;
}

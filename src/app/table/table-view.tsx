// biome-ignore-all lint/a11y/useSemanticElements: only the rows in view are in the page, which a <table> cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells are read, their buttons are focused
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { type Column, observationAt } from '../../edition/column-file.ts';
import type { LevelIndex } from '../../edition/manifest.ts';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLoaded } from '../explorer/use-loaded.ts';
import { Failure } from '../failure/failure.tsx';
import { useLanguage } from '../i18n/language.tsx';
import { FarthestCommunes } from '../sql/farthest-communes.tsx';
import {
  listedPositions,
  ranksByValue,
  type SortKey,
  sortPositions,
  type TableSort,
} from './table-rows.ts';
import styles from './table-view.module.css';

const ROW_HEIGHT = 32;

/** The map as a table: every territory of the level, or of the selected territory. */
export default function TableView() {
  const { files, indicator, level } = useExplorer();
  const loaded = useLoaded(`${indicator.id} ${level.id}`, () =>
    Promise.all([files.levelIndex(level), files.column(indicator, level.id)]),
  );
  return (
    <div className={styles.drawer}>
      {loaded.status === 'failed' && <Failure error={loaded.error} retry={loaded.retry} />}
      {loaded.status === 'loading' && <div className={styles.waiting} aria-busy="true" />}
      {loaded.status === 'ready' && (
        <Territories index={loaded.content[0]} column={loaded.content[1]} />
      )}
    </div>
  );
}

function Territories({ index, column }: { index: LevelIndex; column: Column }) {
  const { files, state, update, indicator, level } = useExplorer();
  const { t, text, format, language } = useLanguage();
  const [sort, setSort] = useState<TableSort>({ key: 'value', descending: true });
  const scroller = useRef<HTMLDivElement>(null);
  const { territory } = state;
  const positions = useMemo(() => listedPositions(index, territory), [index, territory]);
  const ranks = useMemo(() => ranksByValue(positions, column), [positions, column]);
  const sorted = useMemo(
    () => sortPositions(positions, index, column, sort, language),
    [positions, index, column, sort, language],
  );
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const title = t('table.title', { indicator: text(indicator.label), level: text(level.plural) });
  const heading = (key: SortKey, label: string) => (
    <div
      role="columnheader"
      className={styles.cell}
      data-key={key}
      aria-sort={sort.key !== key ? 'none' : sort.descending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        onClick={() =>
          setSort({ key, descending: sort.key === key ? !sort.descending : key === 'value' })
        }
      >
        {label}
        {sort.key === key && <span aria-hidden="true">{sort.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </div>
  );
  return (
    <>
      <div className={styles.head}>
        <h2 id="table" className={styles.title}>
          {title}
        </h2>
        <p className={styles.note}>
          {t('table.count', {
            count: format.decimal(sorted.length, 0),
            known: format.decimal(ranks.size, 0),
          })}
        </p>
        <FarthestCommunes />
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        role="table"
        aria-labelledby="table"
        aria-rowcount={sorted.length + 1}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        <div role="rowgroup" className={styles.headings}>
          <div role="row" className={styles.row} aria-rowindex={1}>
            <div role="columnheader" className={styles.cell} data-key="rank">
              {t('table.rank')}
            </div>
            {heading('name', t('table.name'))}
            {heading('code', t('table.code'))}
            {heading('population', t('table.population'))}
            {heading('value', `${text(indicator.shortLabel)} ${format.unit(indicator.unit)}`)}
          </div>
        </div>
        <div role="rowgroup" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index: i, start }) => {
            const position = sorted[i];
            const observation = observationAt(column, position);
            const population = index.population[position];
            const value = format.observation(observation, indicator.unit, indicator.decimals);
            return (
              <div
                key={position}
                role="row"
                aria-rowindex={i + 2}
                className={styles.row}
                style={{
                  position: 'absolute',
                  transform: `translateY(${start}px)`,
                  height: ROW_HEIGHT,
                }}
              >
                <div role="cell" className={styles.cell} data-key="rank">
                  {ranks.get(position) ?? '—'}
                </div>
                <div role="cell" className={styles.cell} data-key="name">
                  <button
                    type="button"
                    onClick={() =>
                      update({ territory: { level: level.id, code: index.codes[position] } })
                    }
                  >
                    {index.names[position]}
                  </button>
                </div>
                <div role="cell" className={styles.cell} data-key="code">
                  {index.codes[position]}
                </div>
                <div role="cell" className={styles.cell} data-key="population">
                  {population === null ? '—' : format.decimal(population, 0)}
                </div>
                <div role="cell" className={styles.cell} data-key="value">
                  {value ?? (
                    <span className={styles.note}>
                      {observation.kind === 'missing' &&
                        text(files.manifest.reasons[observation.reason].label)}
                    </span>
                  )}
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}

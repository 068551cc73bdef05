// biome-ignore-all lint/a11y/useSemanticElements: only the rows in view are in the page, which a <table> cannot say
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells are read, their buttons are focused
import type { ReactNode } from 'react';
import { type Column, observationAt } from '../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { coverageWords } from '../lens/territory-coverage.ts';
import type { RankBounds } from './table-rows.ts';
import styles from './table-view.module.css';
import type { TableContent } from './use-table-rows.ts';

/** Every row is as high, in CSS pixels. */
export const ROW_HEIGHT = 32;

interface TableRowProps {
  readonly content: TableContent;
  /** Of the territory, in the index of the level. */
  readonly position: number;
  /** Where it lies, for a part of a commune. */
  readonly home: string | null;
  readonly rank: RankBounds | null;
  /** That of the headings is 1. */
  readonly rowIndex: number;
  /** CSS pixels from the first row. */
  readonly top: number;
}

/** A territory: its rank, its name, which selects it, and its values. */
export function TableRow({ content, position, home, rank, rowIndex, top }: TableRowProps) {
  const { state, update, level } = useExplorer();
  const words = useLanguage();
  const { index, indicators, columns, lens } = content;
  const code = index.codes[position];
  const population = index.population[position];
  const { territory } = state;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.row}
      data-selected={territory?.level === level.id && territory.code === code}
      style={{ position: 'absolute', transform: `translateY(${top}px)`, height: ROW_HEIGHT }}
    >
      <Cell kind="rank">{rankWords(rank)}</Cell>
      <Cell kind="name">
        <button type="button" onClick={() => update({ territory: { level: level.id, code } })}>
          {index.names[position]}
        </button>
        {home !== null && <span className={styles.home}>{home}</span>}
      </Cell>
      <Cell kind="code">{code}</Cell>
      <Cell kind="population">
        {population === null ? '—' : words.format.decimal(population, 0)}
      </Cell>
      {lens && <Cell kind="value">{coverageWords(lens, position, words)}</Cell>}
      {indicators.map((indicator, which) => (
        <Cell key={indicator.id} kind="value">
          <Value indicator={indicator} column={columns[which]} position={position} />
        </Cell>
      ))}
    </div>
  );
}

interface CellProps {
  readonly kind: 'rank' | 'name' | 'code' | 'population' | 'value';
  readonly children: ReactNode;
}

function Cell({ kind, children }: CellProps) {
  return (
    <div role="cell" className={styles.cell} data-key={kind}>
      {children}
    </div>
  );
}

interface ValueProps {
  readonly indicator: IndicatorRecord;
  readonly column: Column;
  readonly position: number;
}

/** A value, or the reason why there is none. */
function Value({ indicator: { unit, decimals }, column, position }: ValueProps) {
  const { files } = useExplorer();
  const { text, format } = useLanguage();
  const observation = observationAt(column, position);
  if (observation.kind !== 'missing') return format.observation(observation, unit, decimals);
  return (
    <span className={styles.note}>{text(files.manifest.reasons[observation.reason].label)}</span>
  );
}

/** « 12 », or « 12–40 » where ranges overlap. */
function rankWords(rank: RankBounds | null): string {
  if (!rank) return '—';
  return rank.first === rank.last ? String(rank.first) : `${rank.first}–${rank.last}`;
}

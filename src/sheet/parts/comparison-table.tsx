import type { ReactNode } from 'react';
import type { IndicatorRecord } from '../../edition/manifest.ts';
import { units } from '../../edition/units.ts';
import type { IndicatorFacts, PeerRank, Value } from '../facts/sheet-facts.ts';
import {
  isLongUnit,
  isReason,
  levelLabel,
  reasonLabel,
  type SheetContext,
  writtenValue,
} from './sheet-context.ts';
import { ValueBar } from './value-bar.tsx';

export interface ComparisonGroup {
  readonly title: string | null;
  readonly rows: readonly { readonly indicator: IndicatorRecord; readonly label: string }[];
}

interface ComparisonTableProps {
  readonly context: SheetContext;
  readonly caption: string;
  readonly groups: readonly ComparisonGroup[];
  /** Whether each label leads to its definition on the method page. */
  readonly defined?: boolean;
}

/** Values of the territory beside those of what contains it, with its rank among its peers. */
export function ComparisonTable({ context, caption, groups, defined }: ComparisonTableProps) {
  const { facts, texts } = context;
  const columns = facts.references.length + (facts.peerCount > 0 ? 4 : 3);
  return (
    <table className="compared">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.here}</th>
          {facts.references.map((reference) => (
            <th key={reference.level} scope="col">
              <abbr title={reference.name}>{columnTitle(context, reference.level)}</abbr>
            </th>
          ))}
          {facts.peerCount > 0 && <th scope="col">{texts.rank}</th>}
          <td />
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          {title && (
            <tr>
              <th colSpan={columns} scope="rowgroup">
                {title}
              </th>
            </tr>
          )}
          {rows.map(({ indicator, label }) => (
            <ComparisonRow
              key={indicator.id}
              context={context}
              indicator={indicator}
              label={label}
              defined={defined}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function columnTitle(context: SheetContext, level: string): string {
  const label = levelLabel(context, level);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

interface ComparisonRowProps {
  readonly context: SheetContext;
  readonly indicator: IndicatorRecord;
  readonly label: string;
  readonly defined?: boolean;
}

function ComparisonRow({ context, indicator, label, defined }: ComparisonRowProps) {
  const { facts, root, text } = context;
  const { id, unit, decimals } = indicator;
  const found: IndicatorFacts = facts.indicators[id];
  const name = isLongUnit(unit) ? `${label} (${text(units[unit].symbol)})` : label;
  const cell = (value: Value | null): ReactNode => {
    if (value === null) return context.texts.nothing;
    if (isReason(value)) {
      return <abbr title={reasonLabel(context, value)}>{context.texts.nothing}</abbr>;
    }
    return writtenValue(context, value, unit, decimals);
  };
  return (
    <tr id={id}>
      <th scope="row">{defined ? <a href={`${root}methode/#${id}`}>{name}</a> : name}</th>
      {isReason(found.value) ? (
        <td className="why">{reasonLabel(context, found.value)}</td>
      ) : (
        <td>{writtenValue(context, found.value, unit, decimals)}</td>
      )}
      {facts.references.map((reference, i) => (
        <td key={reference.level}>{cell(found.references[i])}</td>
      ))}
      {facts.peerCount > 0 && (
        <td>{found.rank ? writtenRank(context, found.rank) : context.texts.nothing}</td>
      )}
      <td>
        <ValueBar value={found.value} others={found.references} />
      </td>
    </tr>
  );
}

function writtenRank({ texts, format }: SheetContext, { first, last, compared }: PeerRank): string {
  const [from, to, count] = [first, last, compared + 1].map((rank) => format.decimal(rank, 0));
  return first === last ? texts.rankOf(from, count) : texts.rankBetween(from, to, count);
}

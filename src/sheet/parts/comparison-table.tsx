import { Fragment } from 'react';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import type { ReasonId } from '../../edition/reasons.ts';
import { thresholdsKm } from '../../edition/thresholds.ts';
import { units } from '../../edition/writing/units.ts';
import type { PeerRank, Value } from '../facts/sheet-facts.ts';
import {
  definitionPath,
  isLongUnit,
  isReason,
  levelLabel,
  reasonLabel,
  type SheetContext,
  writtenShare,
  writtenValue,
} from './sheet-context.ts';
import { ValueBar } from './value-bar.tsx';

/** Rows under a heading; null: under none. */
export interface ComparisonGroup {
  readonly title: string | null;
  readonly rows: readonly ComparisonEntry[];
}

interface ComparisonEntry {
  readonly indicator: IndicatorRecord;
  readonly label: string;
}

interface ComparisonTableProps {
  readonly context: SheetContext;
  readonly caption: string;
  readonly groups: readonly ComparisonGroup[];
}

/**
 * Values of the territory beside those of what contains it and the median of its peers, with its
 * rank among them. Why there is no value is told in notes under the table.
 */
export function ComparisonTable({ context, caption, groups }: ComparisonTableProps) {
  const { facts, texts } = context;
  const hasPeers = facts.peerCount > 0;
  const columns = facts.references.length + (hasPeers ? 5 : 3);
  const reasons = notedReasons(context, groups);
  return (
    <>
      <table className="compared">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{texts.here}</th>
            {facts.references.map((reference) => (
              <th key={reference.level} scope="col">
                {columnTitle(context, reference.level)}
              </th>
            ))}
            {hasPeers && <th scope="col">{broken[texts.peers] ?? texts.peers}</th>}
            {hasPeers && <th scope="col">{texts.rank}</th>}
            <td />
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            {title && (
              <tr>
                <th scope="rowgroup" colSpan={columns}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((entry) => (
              <ComparisonRow
                key={entry.indicator.id}
                context={context}
                entry={entry}
                reasons={reasons}
              />
            ))}
          </tbody>
        ))}
      </table>
      {reasons.length > 0 && (
        <p className="note">
          {reasons.map((reason, i) => (
            <Fragment key={reason}>
              {i > 0 && ' · '}
              <sup>{letter(i)}</sup> {reasonLabel(context, reason)}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

const letter = (position: number) => String.fromCharCode(97 + position);

/** The longest headings have a place to break, for the narrowest columns. */
const broken: Readonly<Record<string, string>> = {
  Département: 'Dépar\u00adtement',
  Semblables: 'Sem\u00adblables',
};

function columnTitle(context: SheetContext, level: string): string {
  const label = levelLabel(context, level);
  const title = label.charAt(0).toUpperCase() + label.slice(1);
  return broken[title] ?? title;
}

/** Reasons why values are missing, in the order in which a reader meets them. */
function notedReasons({ facts }: SheetContext, groups: readonly ComparisonGroup[]): ReasonId[] {
  const shown = groups.flatMap(({ rows }) =>
    rows.flatMap(({ indicator }) => {
      const { value, references } = facts.indicators[indicator.id];
      return [value, ...references];
    }),
  );
  return [...new Set(shown.filter((value) => value !== null && isReason(value)))];
}

interface ComparisonRowProps {
  readonly context: SheetContext;
  readonly entry: ComparisonEntry;
  readonly reasons: readonly ReasonId[];
}

function ComparisonRow({ context, entry, reasons }: ComparisonRowProps) {
  const { facts, text, texts } = context;
  const { indicator, label } = entry;
  const { id, unit, decimals } = indicator;
  // Above, the same share is known more exactly than to the decimal of its column.
  const people = indicator.kind === 'beyond' ? (exactShare(context, indicator) ?? null) : null;
  const { value, references, rank, peerMedian } = facts.indicators[id];
  const name = isLongUnit(unit) ? `${label} (${text(units[unit].symbol)})` : label;
  const written = (known: Exclude<Value, ReasonId>) => writtenValue(context, known, unit, decimals);
  const noted = (reason: ReasonId, key: string) => (
    <td key={key}>
      {texts.nothing}
      <sup>{letter(reasons.indexOf(reason))}</sup>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <a href={definitionPath(context, id)}>{name}</a>
      </th>
      {isReason(value) ? (
        noted(value, 'own')
      ) : (
        <td>{people === null ? written(value) : writtenShare(context, people)}</td>
      )}
      {facts.references.map(({ level }, i) => {
        const reference = references[i];
        if (reference === null) return <td key={level}>{texts.nothing}</td>;
        if (!isReason(reference)) return <td key={level}>{written(reference)}</td>;
        return noted(reference, level);
      })}
      {facts.peerCount > 0 && (
        <>
          <td>{peerMedian === null ? texts.nothing : written(peerMedian)}</td>
          <td>{rank ? writtenRank(context, rank) : texts.nothing}</td>
        </>
      )}
      <td>
        <ValueBar value={value} others={[peerMedian, ...references]} />
      </td>
    </tr>
  );
}

function writtenRank({ texts, format }: SheetContext, [first, last, compared]: PeerRank): string {
  const [from, to, count] = [first, last, compared + 1].map((rank) => format.decimal(rank, 0));
  return first === last ? texts.rankOf(from, count) : texts.rankBetween(from, to, count);
}

/** Share of the people beyond the distance of an indicator, as the coverage of the service has it. */
function exactShare(
  { facts }: SheetContext,
  { service, thresholdKm }: IndicatorRecord,
): number | undefined {
  return facts.coverage[service ?? '']?.beyondPercent[thresholdsKm.indexOf(thresholdKm ?? 0)];
}

import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { levelLabel, type SheetContext } from './sheet-context.ts';

/** Counts say nothing beside those of larger territories: rates only. */
const counts: readonly IndicatorRecord['unit'][] = ['persons', 'households', 'count'];

/**
 * Left to the data of the sheet: they say little of vulnerability, or another says nearly the same
 * (people of 75 and over, the median and the first decile, general practitioners for all ages…).
 */
const leftOut = [
  'share_65_over_pct',
  'd9_income_eur',
  'interdecile_ratio',
  'apl_gp_under_66_consultations',
  'apl_physiotherapists_per_10000',
  'vacant_housing_pct',
];

/** Vulnerability, with the same comparisons. */
export function PeopleSection({ context }: { context: SheetContext }) {
  const { facts, manifest, texts, text, format } = context;
  const groups = manifest.themes
    .filter(({ id }) => id !== 'access' && id !== 'people')
    .map((theme) => ({
      title: text(theme.label),
      rows: manifest.indicators
        .filter(
          ({ id, theme: of, unit }) =>
            of === theme.id &&
            !counts.includes(unit) &&
            !leftOut.includes(id) &&
            facts.indicators[id],
        )
        .map((indicator) => ({ indicator, label: text(indicator.shortLabel) })),
    }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return null;
  const last = facts.references.at(-1);
  // The order in which the bars look for what to compare with.
  const others = [
    ...facts.references
      .slice(0, -1)
      .reverse()
      .map(({ level }) => levelLabel(context, level)),
    ...(facts.peerCount > 0 ? [texts.peers.toLowerCase()] : []),
  ];
  const isRankWide = groups.some(({ rows }) =>
    rows.some(({ indicator }) => {
      const [first, worst] = facts.indicators[indicator.id].rank ?? [];
      return first !== worst;
    }),
  );
  return (
    <section id="population">
      <h2>{texts.people}</h2>
      <ComparisonTable context={context} caption={texts.peopleNote} groups={groups} />
      <p className="note">
        {facts.peerCount > 0 &&
          `${texts.peersNote(format.decimal(facts.peerCount, 0), facts.level)} `}
        {isRankWide && `${texts.rankNote} `}
        {last && texts.barNote(last.name, others)}
      </p>
    </section>
  );
}

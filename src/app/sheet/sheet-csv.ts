import type { Manifest } from '../../edition/manifest.ts';
import { type ReasonId, reasons } from '../../edition/reasons.ts';
import { units } from '../../edition/writing/units.ts';
import type { PeerRank, SheetFacts, Value } from '../../sheet/facts/sheet-facts.ts';
import { csvText, frenchCsv, standardCsv } from '../grid/csv-text.ts';
import type { Cell, Grid } from '../grid/grid.ts';
import type { PageLanguage } from '../page/prerendered/page-language.ts';
import { saveFile } from '../page/save-file.ts';
import { readSheetData } from './sheet-data.ts';

/** A value of an indicator for a territory, with what it is. */
interface Row {
  readonly indicator: string;
  readonly label: string;
  readonly unit: string;
  readonly vintage: string;
  readonly level: string;
  /** null for the median of the peers. */
  readonly code: string | null;
  readonly territory: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: string | null;
  readonly firstRank: number | null;
  readonly lastRank: number | null;
  readonly ranked: number | null;
}

const headings: Readonly<Record<PageLanguage, Readonly<Record<keyof Row, string>>>> = {
  fr: {
    indicator: 'indicateur',
    label: 'libelle',
    unit: 'unite',
    vintage: 'millesime',
    level: 'niveau',
    code: 'code',
    territory: 'territoire',
    value: 'valeur',
    low: 'borne_basse',
    high: 'borne_haute',
    reason: 'raison_absence',
    firstRank: 'rang_premier',
    lastRank: 'rang_dernier',
    ranked: 'rang_sur',
  },
  en: {
    indicator: 'indicator',
    label: 'label',
    unit: 'unit',
    vintage: 'vintage',
    level: 'level',
    code: 'code',
    territory: 'territory',
    value: 'value',
    low: 'low',
    high: 'high',
    reason: 'reason_missing',
    firstRank: 'rank_first',
    lastRank: 'rank_last',
    ranked: 'ranked',
  },
};

const peers = { fr: 'médiane des semblables', en: 'median of the peers' } as const;

/**
 * Saves the figures of the sheet for a spreadsheet: the territory, those it is compared with and the
 * median of its peers, a row each. In French, as a spreadsheet set to French opens it.
 */
export async function downloadCsv(language: PageLanguage): Promise<void> {
  const { facts, manifest } = await readSheetData();
  const text = csvText(
    gridOf(rowsOf(facts, manifest, language), language),
    language === 'fr' ? frenchCsv : standardCsv,
  );
  const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
  saveFile(`ecarts-${facts.level}-${facts.code}.csv`, file);
}

function rowsOf(facts: SheetFacts, { indicators }: Manifest, language: PageLanguage): Row[] {
  return indicators.flatMap(({ id, label, unit, vintage }): Row[] => {
    const found = facts.indicators[id];
    if (!found) return [];
    const { value, references, peerMedian, rank } = found;
    const symbol = units[unit].symbol[language];
    const of = { indicator: id, label: label[language], unit: symbol, vintage };
    const own = { level: facts.level, code: facts.code, territory: facts.name };
    return [
      { ...of, ...own, ...written(value, language), ...ranks(rank) },
      ...references.flatMap((reference, i) => {
        const { level, code, name } = facts.references[i];
        if (reference === null) return [];
        return [
          { ...of, level, code, territory: name, ...written(reference, language), ...ranks(null) },
        ];
      }),
      ...(peerMedian === null
        ? []
        : [
            {
              ...of,
              ...{ level: facts.level, code: null, territory: peers[language] },
              ...written(peerMedian, language),
              ...ranks(null),
            },
          ]),
    ];
  });
}

function written(value: Value, language: PageLanguage) {
  const none = { value: null, low: null, high: null, reason: null };
  if (typeof value === 'number') return { ...none, value };
  if (typeof value === 'string')
    return { ...none, reason: reasons[value as ReasonId].label[language] };
  return { ...none, low: value[0], high: value[1] };
}

function ranks(rank: PeerRank | null) {
  const [firstRank, lastRank, compared] = rank ?? [null, null, null];
  return { firstRank, lastRank, ranked: compared === null ? null : compared + 1 };
}

function gridOf(rows: readonly Row[], language: PageLanguage): Grid {
  const names = Object.entries(headings[language]) as [keyof Row, string][];
  return {
    rows: rows.length,
    columns: names.map(([key, name]) => ({
      name,
      kind: rows.some((row) => typeof row[key] === 'number') ? 'number' : 'text',
      values: rows.map((row): Cell => row[key]),
    })),
  };
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IndicatorDeclaration, StagedColumnRef } from '../../src/catalogue/indicator.ts';
import type { ServiceDeclaration } from '../../src/catalogue/service.ts';
import { themes } from '../../src/catalogue/themes.ts';
import type { Text } from '../../src/edition/text.ts';
import { units } from '../../src/edition/writing/units.ts';
import { folders } from '../../src/etl/folders.ts';
import { loadSources } from '../../src/etl/stage/load-sources.ts';

const load = <T>(kind: string) => {
  const folder = new URL(`../../src/catalogue/${kind}/`, import.meta.url);
  return Promise.all(
    readdirSync(folder).map(async (file) => ({
      file,
      declaration: (await import(new URL(file, folder).href)).default as T,
    })),
  );
};
const indicators = await load<IndicatorDeclaration>('indicators');
const services = (await load<ServiceDeclaration>('services')).map(({ declaration }) => declaration);
const sources = await loadSources(folders.sources);

/** Columns and source of each staged table; `demand_population` is what the derivation adds. */
const tables = new Map<string, { columns: readonly string[]; source: string }>([
  ['demand_population', { columns: ['commune', 'population'], source: 'populations-legales-2023' }],
  ...sources.flatMap((source) =>
    source.tables.map(
      ({ name, columns }) =>
        [name, { columns: columns.map((column) => column.name), source: source.id }] as const,
    ),
  ),
]);

function references({ measure }: IndicatorDeclaration): StagedColumnRef[] {
  switch (measure.kind) {
    case 'ratio':
    case 'bounded-ratio':
      return [measure.numerator, measure.denominator];
    case 'weighted-mean':
      return [measure.value, measure.weight];
    case 'distance':
    case 'beyond':
      return [];
    default:
      return [measure.value];
  }
}

const suffixes = { km: '_km', percent: '_pct', euros: '_eur' } as const;

it('names each indicator once', () => {
  const ids = indicators.map(({ declaration }) => declaration.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(30);
});

describe.each(indicators.map(({ file, declaration }) => [file, declaration] as const))(
  '%s',
  (file, indicator) => {
    it('has the id of its file, ended by its unit', () => {
      expect(`${indicator.id.replaceAll('_', '-')}.ts`).toBe(file);
      expect(indicator.id).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(Object.keys(units)).toContain(indicator.unit);
      expect(Object.keys(themes)).toContain(indicator.theme);
      for (const [unit, suffix] of Object.entries(suffixes)) {
        expect(indicator.id.endsWith(suffix), suffix).toBe(indicator.unit === unit);
      }
    });

    it('says everything in both languages', () => {
      const sentences: readonly Text[] = [
        indicator.definition,
        indicator.coverage,
        ...indicator.caveats,
        ...(indicator.secrecy ? [indicator.secrecy] : []),
      ];
      for (const { fr, en } of sentences) {
        expect(en).not.toBe(fr);
        expect(fr).toMatch(/\S[.!?…)]$|https:\S+$/);
        expect(en).toMatch(/\S[.!?…)]$|https:\S+$/);
      }
      for (const { fr, en } of [indicator.label, indicator.shortLabel, ...sentences]) {
        expect(fr.trim()).not.toBe('');
        expect(en.trim()).not.toBe('');
        expect(fr).not.toMatch(/['"]/);
      }
      expect(indicator.shortLabel.fr.length).toBeLessThanOrEqual(42);
      expect(indicator.shortLabel.en.length).toBeLessThanOrEqual(42);
    });

    it('warns of at least one thing, and cites sources that exist', () => {
      expect(indicator.caveats.length).toBeGreaterThan(0);
      expect(indicator.vintage).not.toBe('');
      expect(new Set(indicator.sources).size).toBe(indicator.sources.length);
      for (const source of indicator.sources) {
        expect(existsSync(join(folders.sources, source, 'source.ts')), source).toBe(true);
      }
    });

    it('reads staged columns of the sources that it cites', () => {
      for (const reference of references(indicator)) {
        const [table, column] = reference.split('.') as [string, string];
        expect(tables.get(table)?.columns, reference).toContain(column);
        const about = indicator.measure.kind === 'published-of-qpv' ? 'qpv' : 'commune';
        expect(tables.get(table)?.columns, reference).toContain(about);
        expect(indicator.sources, reference).toContain(tables.get(table)?.source);
      }
      if (indicator.qpv) {
        const [table, column] = indicator.qpv.split('.') as [string, string];
        expect(tables.get(table)?.columns).toEqual(expect.arrayContaining(['qpv', column]));
        expect(indicator.sources).toContain(tables.get(table)?.source);
      }
    });

    it('cites the sources of its service', () => {
      const { measure } = indicator;
      if (measure.kind !== 'distance' && measure.kind !== 'beyond') return;
      const service = services.find(({ id }) => id === measure.service);
      expect(indicator.sources).toEqual(
        expect.arrayContaining([
          ...(service?.sources ?? ['a service that exists']),
          'chefs-lieux-2020',
          'populations-legales-2023',
        ]),
      );
      expect(indicator.id).toContain(measure.service.replaceAll('-', '_'));
      if (measure.kind === 'beyond') expect(indicator.id).toContain(`_${measure.thresholdKm}km_`);
    });
  },
);

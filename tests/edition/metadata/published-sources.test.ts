import { describe, expect, it } from 'vitest';
import { licences } from '../../../src/edition/licences.ts';
import { ask, publishedManifest } from '../edition-folder.ts';

const manifest = publishedManifest();

describe('sources', () => {
  it('each have a licence, a producer, and files with their SHA-256', () => {
    expect(manifest.sources.length).toBeGreaterThan(30);
    for (const source of manifest.sources) {
      expect(Object.keys(licences), source.id).toContain(source.licence);
      expect(source.producer, source.id).not.toBe('');
      expect(source.files.length, source.id).toBeGreaterThan(0);
      for (const file of source.files) {
        expect(file.sha256, file.path).toMatch(/^[0-9a-f]{64}$/);
        expect(file.bytes, file.path).toBeGreaterThan(0);
      }
    }
  });

  it('without a licence are said beside that of each table that holds something of theirs', () => {
    const without = (ids: readonly string[]) =>
      manifest.sources.some(({ id, licence }) => licence === 'not-stated' && ids.includes(id));
    const expected = (table: string, parts: readonly { readonly sources: readonly string[] }[]) => {
      const { licence, licences: held } = manifest.tables.find(({ name }) => name === table)!;
      const beside = parts.some(({ sources }) => without(sources)) ? ['not-stated'] : [];
      expect(held, table).toEqual([licence, ...beside]);
      return beside.length > 0;
    };
    const open = manifest.indicators.filter(({ licence }) => licence !== 'odbl-1.0');
    expect(expected('indicators_commune', open)).toBe(true);
    expect(expected('odbl_indicators_commune', [])).toBe(false);
    for (const name of ['coverage', 'access_points', 'access_commune', 'access_qpv']) {
      const services = manifest.services.filter(({ licence }) => licence !== 'odbl-1.0');
      expect(expected(name, services)).toBe(true);
    }
    expect(expected('territories', [])).toBe(false);
  });

  it('lose no row, file by file: what was read was kept or rejected', async () => {
    const balance = await ask<{
      source: string;
      file: string;
      rows_in: number;
      rows_kept: number;
      rows_rejected: number;
    }>('FROM {quality_balance}');
    for (const { source, file, rows_in, rows_kept, rows_rejected } of balance) {
      expect(rows_kept + rows_rejected, `${source} ${file}`).toBe(rows_in);
      expect(rows_in, `${source} ${file}`).toBeGreaterThan(0);
    }
    expect([...new Set(balance.map(({ source }) => source))].sort()).toEqual(
      manifest.sources.map(({ id }) => id).sort(),
    );
    const rejected = await ask<{ source: string; file: string; n: number }>(
      `SELECT source, file, sum("count")::INT AS n FROM (FROM {quality_ledger} UNION ALL FROM {odbl_quality_ledger}) WHERE "action" = 'rejected' GROUP BY ALL`,
    );
    for (const { source, file, n } of rejected) {
      const line = balance.find((each) => each.source === source && each.file === file);
      expect(line?.rows_rejected, `${source} ${file}`).toBe(n);
    }
    for (const { id, rowsIn, rowsKept, rowsRejected } of manifest.sources) {
      const lines = balance.filter(({ source }) => source === id);
      const sum = (name: 'rows_in' | 'rows_kept' | 'rows_rejected') =>
        lines.reduce((total, line) => total + line[name], 0);
      expect([rowsIn, rowsKept, rowsRejected], id).toEqual([
        sum('rows_in'),
        sum('rows_kept'),
        sum('rows_rejected'),
      ]);
    }
  });
});

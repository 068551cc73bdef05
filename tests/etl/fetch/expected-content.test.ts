import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentKind } from '../../../src/etl/fetch/content-kind.ts';
import { contentObjection } from '../../../src/etl/fetch/expected-content.ts';
import type { RawFormat } from '../../../src/etl/source.ts';
import { declare, temporaryFolder } from './raw-file-fixture.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const objection = async (
  name: string,
  format: RawFormat,
  content: string | Uint8Array,
  columns: readonly string[] = ['a', 'b'],
) => {
  const path = join(folder.path, 'received');
  await writeFile(path, content);
  return await contentObjection(declare('', [], { path: `s/${name}`, format, columns }), path);
};

const csv: RawFormat = { kind: 'csv', delimiter: ';' };
const geojson: RawFormat = { kind: 'geojson' };
const json: RawFormat = { kind: 'json' };
const wrapped: RawFormat = { kind: 'json', prefix: 'var point_justice = ' };
const parquet: RawFormat = { kind: 'parquet' };
const bytes: RawFormat = { kind: 'bytes' };
const page = '\n <!doctype HTML><html><title> Erreur\n 500 </title></html>';
const collection = '{"features":[{"type":"Feature"}],"type":"FeatureCollection"}\n';
const long = ' '.repeat(100_000);

describe('contentKind', () => {
  it.each([
    ['empty', ''],
    ['empty', '\uFEFF \n'],
    ['html', '\uFEFF<!-- x -->\n<html lang="fr">'],
    ['html', page],
    ['xml', '<?xml version="1.0"?><Error/>'],
    ['json', '\uFEFF [1]'],
    ['text', 'a;b'],
    ['text', Buffer.from('\uFEFFa;b', 'utf16le')],
    ['text', Buffer.from('Département;x', 'latin1')],
    ['binary', Buffer.from([3, 120, 4, 27, 0, 0])],
    ['gzip', gzipSync('a')],
    ['zip', 'PK\u0003\u0004'],
    ['7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0])],
    ['parquet', 'PAR1\u0015\u0004'],
    ['pdf', '%PDF-1.7'],
  ])('sees %s', (kind, head) => {
    expect(contentKind(Buffer.from(head))).toBe(kind);
  });
});

describe('contentObjection', () => {
  it.each<[string, string, RawFormat, string | Uint8Array]>([
    ['a CSV', 'f.csv', csv, 'a;b\n1;2\n'],
    ['a CSV with a BOM', 'f.csv', csv, '\uFEFFa;b\n'],
    ['a Latin-1 CSV', 'f.csv', csv, Buffer.from('Région;b\n', 'latin1')],
    [
      'a UTF-16 CSV (the staging says it better)',
      'f.csv',
      csv,
      Buffer.from('\uFEFFa;b', 'utf16le'),
    ],
    ['a gzip CSV', 'f.csv.gz', csv, gzipSync('a;b\n')],
    ['a GeoJSON', 'f.geojson', geojson, collection],
    [
      'a GeoJSON whose type is far from the start',
      'f.json',
      geojson,
      `{"x":"${long}",${collection.slice(1)}`,
    ],
    ['a JSON array', 'f.json', json, '[{"a":1}]\n'],
    ['JSON in JavaScript', 'f.js', wrapped, 'var point_justice = {"type":1};\n'],
    ['a Parquet', 'f.parquet', parquet, 'PAR1…PAR1'],
    ['a shapefile part', 'f.dbf', bytes, Buffer.from([3, 120, 4, 27, 0])],
    ['an XML that says so', 'f.xml', bytes, '<x/>'],
    ['a projection', 'f.prj', bytes, 'PROJCS["Lambert"]'],
    ['an XLSX', 'f.xlsx', bytes, 'PK\u0003\u0004'],
  ])('lets %s through', async (_, name, format, content) => {
    expect(await objection(name, format, content)).toBeNull();
  });

  it.each<[string, RawFormat, string | Uint8Array, string]>([
    ['f.csv', csv, page, 'une page HTML au lieu de CSV : « Erreur 500 »'],
    ['f.csv', csv, '[]', 'du JSON au lieu de CSV : « [] »'],
    [
      'f.csv',
      csv,
      `erreur ${'x'.repeat(200)}`,
      `aucun « ; » dans le texte reçu : « erreur ${'x'.repeat(73)}… »`,
    ],
    ['f.csv', csv, 'PK\u0003\u0004', 'une archive ZIP (ou un classeur XLSX) au lieu de CSV'],
    [
      'f.csv.gz',
      csv,
      gzipSync(page),
      'une page HTML au lieu de CSV compressé (gzip) : « Erreur 500 »',
    ],
    ['f.csv.gz', csv, gzipSync(''), 'le contenu est vide'],
    ['f.csv.gz', csv, page, 'une page HTML au lieu de CSV compressé (gzip) : « Erreur 500 »'],
    ['f.geojson', geojson, '{"code":404}', 'du JSON sans FeatureCollection : « {"code":404} »'],
    [
      'f.geojson',
      geojson,
      '{"type":"FeatureCollection","features":[',
      'GeoJSON tronqué (l’accolade finale manque)',
    ],
    ['f.geojson', geojson, page, 'une page HTML au lieu de GeoJSON : « Erreur 500 »'],
    ['f.json', json, '{"error":1}', 'un objet au lieu d’un tableau : « {"error":1} »'],
    ['f.json', json, '[{"a":1},', 'JSON tronqué (la fin manque)'],
    ['f.json', json, 'Forbidden', 'du texte au lieu de JSON : « Forbidden »'],
    ['f.js', wrapped, 'var point_justice = {"a":[1,', 'JSON tronqué (la fin manque)'],
    ['f.parquet', parquet, 'PAR1…', 'fichier Parquet tronqué (la signature finale manque)'],
    ['f.parquet', parquet, 'a;b', 'du texte au lieu de Parquet : « a;b »'],
    ['f.dbf', bytes, page, 'une page HTML au lieu de f.dbf : « Erreur 500 »'],
    ['f.shp', bytes, '{"error":1}', 'du JSON au lieu de f.shp : « {"error":1} »'],
    ['f.xlsx', bytes, page, 'une page HTML au lieu de f.xlsx : « Erreur 500 »'],
    ['f.csv', csv, '', 'le fichier est vide'],
  ])('objects to %s %o holding %s', async (name, format, content, words) => {
    expect(await objection(name, format, content)).toBe(words);
  });

  it('asks for no delimiter in a table of one column', async () => {
    expect(await objection('f.csv', csv, 'a\n1\n', ['a'])).toBeNull();
  });
});

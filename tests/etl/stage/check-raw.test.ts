import { expect, test } from 'vitest';
import { rows, withDatabase } from '../../../src/etl/duckdb.ts';
import { folders } from '../../../src/etl/folders.ts';
import { checkRaw } from '../../../src/etl/stage/check/check-raw.ts';
import { unconvertedRows } from '../../../src/etl/stage/check/raw-rows.ts';
import { loadSources } from '../../../src/etl/stage/load-sources.ts';
import { appendText } from '../../../src/etl/stage/raw/append-text.ts';
import { communeForm, nameForm, oneOf, optional } from '../../../src/etl/text-form.ts';
import { declaredFile } from './tiny-project.ts';

const columns = ['code', 'name', 'kind'];
const file = declaredFile('tiny/communes.csv', '', {
  table: 'raw_tiny',
  columns,
  unique: ['code', 'kind'],
  forms: { code: communeForm, name: nameForm, kind: optional(oneOf('COM', 'Fixe (s)')) },
});

/** `row | column | value | message` of each problem in some rows. */
function problemsIn(records: readonly object[]): Promise<string[]> {
  return withDatabase(':memory:', async (db) => {
    await appendText(db, 'raw_tiny', columns, records);
    const problems = await checkRaw(db, file);
    return problems.map(({ row, column, value, message }) =>
      [row ?? '–', column, value ?? '–', message].join(' | '),
    );
  });
}

test('a value that is not of the form that its column has is told by its row', async () => {
  const code = 'code de commune d’un département, avec son zéro initial attendu';
  expect(
    await problemsIn([
      { code: '01001', name: 'L’Abergement-Clémenciat', kind: 'COM' },
      { code: '1001', name: 'Y' },
      { code: '2A004', name: 'Ajaccio', kind: 'Fixe (s)' },
      { code: '99001', name: '12', kind: 'Fixe s' },
      { name: 'Ô' },
    ]),
  ).toEqual([
    `2 | code | 1001 | valeur impossible : ${code}`,
    `4 | code | 99001 | valeur impossible : ${code}`,
    `5 | code | – | valeur absente : ${code}`,
    '4 | name | 12 | valeur impossible : nom attendu',
    '4 | kind | Fixe s | valeur impossible : COM, Fixe (s) attendu',
  ]);
});

test('a row that comes again is told with the first', async () => {
  const row = { code: '01001', name: 'Aix', kind: 'COM' };
  expect(await problemsIn([row, { ...row, kind: null }, row])).toEqual([
    '3 | code+kind | 01001 | COM | déjà en ligne 1',
  ]);
});

test('past twenty values, the others are counted', async () => {
  const problems = await problemsIn(
    Array.from({ length: 25 }, (_, i) => ({ code: `${10_000 + i}`, name: String(i) })),
  );
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe('– | name | – | 5 autres valeurs impossibles');
});

const sources = await loadSources(folders.sources);

/** Texts that a column of a file does not take (null: nothing), and one that it does. */
const cases: readonly [
  file: string,
  column: string,
  wrong: readonly (string | null)[],
  right: string,
][] = [
  ['cog-2025/communes_cog2025.csv', 'TYPECOM', ['abc', null], 'COMD'],
  ['cog-2025/communes_cog2025.csv', 'COM', ['1001', '00001', '96001', '01001 ', null], '97608'],
  ['cog-2025/communes_cog2025.csv', 'DEP', ['1', '20', '96', '99'], '2A'],
  ['cog-2025/communes_cog2025.csv', 'LIBELLE', ['-5', null], 'Y'],
  ['cog-2025/departements.csv', 'DEP', ['1', 'abc', null], '976'],
  ['cog-2025/departements.csv', 'REG', ['1', null], '01'],
  ['cog-2025/regions.csv', 'REG', ['1', null], '84'],
  ['cog-2025/regions.csv', 'TNCC', ['9', null], '0'],
  ['cog-passage-2025/table_passage_com_historique.csv', 'DEPCOM_HIST', ['1001', '00001'], '20004'],
  ['cog-passage-2025/table_passage_com_historique.csv', 'DEPCOM', ['1001', '20004'], '2A004'],
  ['cog-passage-2025/mouvements-communes.csv', 'DATE_EFF', ['abc', '-5', null], '2024-01-01'],
  ['cog-passage-2025/mouvements-communes.csv', 'COM_AV', ['1001', 'abc'], '01001'],
  ['cog-passage-2025/mouvements-communes.csv', 'MOD', ['abc', null], '32'],
  ['epci-2025/communes.csv', 'EPCI', ['24010075', null], 'ZZZZZZZZZ'],
  ['epci-2025/epci.csv', 'DEP_SIEGE_EPCI', ['1', '00', '99', null], '01'],
  ['epci-2025/epci.csv', 'NATURE_EPCI', ['abc', null], 'CC'],
  ['conseillers-numeriques-2022/cnfs_202206.json', 'nb_cnfs', [null, 'deux', '-1'], '2'],
  ['conseillers-numeriques-2022/cnfs_202206.json', 'insee_com', ['1283', 'abc'], '01283'],
  ['contrats-ville-2024/geom_cv_ctr.json', 'codgeo', ['abc', '240100'], '240100750'],
  ['contrats-ville-2024/geom_cv_ctr.json', 'insee_dep', ['2', 'abc'], '987'],
  ['france-services-2024/liste-fs-20240801.csv', 'id_fs', [null, 'abc', '-5'], '536'],
  ['france-services-2024/liste-fs-20240801.csv', 'code_postal', ['1200', null], '01200'],
  ['france-services-2024/liste-fs-20240801.csv', 'format_fs', ['abc', null], 'Fixe_antenne(s)'],
  ['france-services-2023/portrea_liste-fs.csv', 'code_postal', ['1200', null], '01200'],
  ['laposte-2020/laposte_poincont2.csv', 'Code_postal', ['1200', null], '01200'],
  ['delegues-ddd-2018/delegates_sans_noms.json', 'zipcode', ['7000', 'abc', null], '07000'],
  ['delegues-ddd-2018/delegates_sans_noms.json', 'nb_delegues', ['abc', '-5', null], '2'],
  ['codes-postaux-2022/laposte_hexasmal.csv', 'Code_commune_INSEE', ['1009', null], '99138'],
  ['communes-rp2021/rcarlier_communes_2024.csv', 'insee_com', ['1001', 'abc', null], '01001'],
  ['communes-rp2021/rcarlier_communes_2024.csv', 'commune_type', ['abc', null], 'ARM'],
  ['iris-rp2022/iris_rp2022_selection.csv', 'code', ['10010000', null], '2A0040101'],
  ['bpe-2018/bpe_ens_2018.csv.gz', 'DEPCOM', ['1022', 'abc', null], '01022'],
  ['bpe-2018/bpe_ens_2018.csv.gz', 'NB_EQUIP', ['abc', '-5', null], '1'],
  ['chefs-lieux-2020/cheflieu.geojson', 'cinseea', ['1001', null], '01001'],
  [
    'qpv-2024/qpv2024_simplified.geojson',
    'insee_com',
    ['1004', '01004, abc', null],
    '01004, 01005',
  ],
  [
    'qpv-2024/qpv2024_simplified.geojson',
    '_geometry',
    [null, '{"type":"Point"}'],
    '{"type":"MultiPolygon"}',
  ],
  ['communes-contours-2025/communes_974_2025.geojson', 'DEPCOM', ['7401', null], '97401'],
  ['acces-soins-droits-communes/odf.parquet', 'rg_0_15', ['abc', '-5', ''], '1.5e+03'],
];

const formOf = (path: string, column: string) =>
  sources.flatMap(({ files }) => files).find((each) => each.path === path)!.forms![column]!;

/** For each case, the texts that its form takes. */
const taken = await withDatabase(':memory:', async (db) => {
  const columnsOfText = ['id', 'pattern', 'text'];
  const texts = cases.flatMap(([path, column, wrong, right], id) =>
    [right, ...wrong].map((text) => ({ id, pattern: formOf(path, column).pattern, text })),
  );
  await appendText(db, 'said', columnsOfText, texts);
  return rows<{ id: string; text: string }>(
    db,
    'SELECT id, text FROM said WHERE regexp_full_match(text, pattern)',
  );
});

test.each(cases)('%s refuses in %s %j', (path, column, wrong, right) => {
  const id = String(cases.findIndex((each) => each[0] === path && each[1] === column));
  expect(taken.filter((each) => each.id === id).map(({ text }) => text)).toEqual([right]);
  if (wrong.includes(null)) expect(formOf(path, column).optional).toBeUndefined();
});

test.each([
  ['conseillers-numeriques-2022', ['id']],
  ['bpe-2018', ['DCIRIS', 'TYPEQU']],
  ['qpv-2024', ['code_qp']],
  ['acces-soins-droits-communes', ['id']],
])('%s refuses a row that comes again, which it would add up', (id, unique) => {
  const { files } = sources.find((source) => source.id === id)!;
  for (const each of files) expect(each.unique).toEqual(unique);
});

test('a value that is no number is found among many files', async () => {
  const files = Array.from({ length: 12 }, (_, i) =>
    declaredFile(`tiny/${i}.csv`, '', { table: `raw_${i}`, columns }),
  );
  await withDatabase(':memory:', async (db) => {
    for (const { table } of files) await appendText(db, table!, columns, [{ code: `x${table}` }]);
    const said = "Could not convert string 'xraw_7' to INT32 when casting from source column code";
    expect(await unconvertedRows(db, files, said)).toEqual([
      {
        file: 'tiny/7.csv',
        row: 1,
        column: 'code',
        value: 'xraw_7',
        message: 'impossible à convertir en INT32',
      },
    ]);
  });
});

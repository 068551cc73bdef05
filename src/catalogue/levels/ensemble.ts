import { defineLevel } from '../level.ts';
import ouestProvence from '../sets/ouest-provence.ts';

/** Named sets of communes: a file each in `sets/`, and its name here. */
const sets = [ouestProvence];

const sql = (text: string) => `'${text.replaceAll("'", "''")}'`;
const members = sets.flatMap(({ id, communes }) =>
  communes.map((commune) => `(${sql(commune)}, ${sql(id)})`),
);
const names = sets.map(({ id, name }) => `(${sql(id)}, ${sql(name)})`);

export default defineLevel({
  id: 'ensemble',
  label: { fr: 'ensemble de communes', en: 'set of communes' },
  plural: { fr: 'ensembles de communes', en: 'sets of communes' },
  order: 1.5,
  sources: [],
  vintage: '2025-01-01',
  membershipSql: `SELECT * FROM (VALUES ${members.join(', ')}) AS member (commune, code)`,
  territoriesSql: `SELECT * FROM (VALUES ${names.join(', ')}) AS named (code, name)`,
  mapped: false,
});

import { expect, it } from 'vitest';
import { writingVerb } from '../../../../src/app/edition/sql/reading-statements.ts';

it.each([
  ['', null],
  ['SELECT 1; ', null],
  ['from communes', null],
  ['(SELECT 1) UNION (SELECT 2)', null],
  ['-- DROP TABLE communes\nSELECT 1', null],
  ['/* SET x */ SELECT \'; DROP TABLE communes\' AS "; DROP"', null],
  ['SELECT $$; DROP TABLE communes$$, $a$; USE memory$a$', null],
  ['SELECT replace(name, 1, 2) FROM (SELECT 1 AS update)', null],
  ['WITH t AS (SELECT 1) SELECT * FROM t', null],
  ['WITH RECURSIVE t(n) AS (SELECT 1) FROM t', null],
  ['EXPLAIN ANALYZE SELECT 1', null],
  ['SUMMARIZE communes', null],
  ['DESC communes', null],
  ['SELEC 1', null],
  ['WITH load AS (SELECT 1) FROM load', null],
  ['DROP TABLE communes', 'DROP'],
  ['FORCE INSTALL spatial', 'FORCE'],
  ['use memory', 'USE'],
  ["SELECT 1; SET search_path = 'memory'", 'SET'],
  ['DETACH odbl', 'DETACH'],
  ['UPDATE communes SET population = 0', 'UPDATE'],
  ['WITH t AS (SELECT 1) DELETE FROM communes', 'DELETE'],
  ['EXPLAIN ANALYZE INSERT INTO communes VALUES (1)', 'INSERT'],
  ["ATTACH 'x.duckdb'", 'ATTACH'],
  ["SELECT 'a''; b'; PRAGMA threads = 1", 'PRAGMA'],
])('says of %j that it changes something by: %s', (sql, expected) => {
  expect(writingVerb(sql)).toBe(expected);
});

import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import type { DataPackage, TableSchema } from '../src/edition/metadata/data-package.ts';

/** A profile of Frictionless Data; written in a draft whose keywords it uses are still the same. */
function profile(name: string) {
  const path = new URL(`./vectors/catalogues/${name}.json`, import.meta.url);
  const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    unknown
  >;
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
  ajv.addFormat('textarea', true);
  return ajv.compile(schema);
}

const isPackage = profile('data-package-1');
const isTableSchema = profile('table-schema-1');

const told = (where: string, errors: ErrorObject[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, message }) => `${where}${instancePath} ${message}`);

/** Why a Data Package is not one, by the profiles of Frictionless Data; empty when it is. */
export function packageProblems(descriptor: unknown): string[] {
  if (!isPackage(descriptor)) return told('datapackage', isPackage.errors);
  return (descriptor as DataPackage).resources.flatMap(({ name, schema }) =>
    schema === undefined || isTableSchema(schema) ? [] : told(name, isTableSchema.errors),
  );
}

const forms: Record<TableSchema['fields'][number]['type'], RegExp> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$|^(NaN|-?INF)$/,
  boolean: /^(true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  any: /^/,
};

/** Cells that a Table Schema does not read, and a header that is not its fields. */
export function rowProblems(schema: TableSchema, [header, ...rows]: string[][]): string[] {
  const names = schema.fields.map(({ name }) => name);
  if (header?.join() !== names.join()) return [`header ${header}: ${names} expected`];
  return rows.flatMap((cells, row) =>
    cells.length !== names.length
      ? [`row ${row + 2}: ${cells.length} cells`]
      : schema.fields.flatMap(({ name, type, decimalChar = '.' }, i) => {
          const cell = cells[i] ?? '';
          if (schema.missingValues.includes(cell)) return [];
          const read = type === 'number' ? cell.replace(decimalChar, '.') : cell;
          return forms[type].test(read) ? [] : [`row ${row + 2}, ${name}: "${cell}" is no ${type}`];
        }),
  );
}

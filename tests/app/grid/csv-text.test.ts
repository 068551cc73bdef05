import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, frenchCsv, standardCsv } from '../../../src/app/grid/csv-text.ts';
import type { Cell, Grid } from '../../../src/app/grid/grid.ts';

const grid = (kind: 'text' | 'number' | 'boolean', values: readonly Cell[]): Grid => ({
  rows: values.length,
  columns: [
    { name: 'code', kind: 'text', values: values.map((_, i) => `0${i}`) },
    { name: 'value', kind, values },
  ],
});

describe('a CSV', () => {
  it('in French has semicolons, decimal commas and the mark of UTF-8', () => {
    expect(csvText(grid('number', [1.5, -2, null, 1e-7, 1234567]), frenchCsv)).toBe(
      '\ufeffcode;value\r\n00;1,5\r\n01;-2\r\n02;\r\n03;0,0000001\r\n04;1234567\r\n',
    );
  });

  it('quotes what its delimiter would cut, and tells empty from absent', () => {
    expect(csvText(grid('text', ['a,b', 'a;b', 'dit "le Petit"', '', null]), standardCsv)).toBe(
      'code,value\r\n00,"a,b"\r\n01,a;b\r\n02,"dit ""le Petit"""\r\n03,""\r\n04,\r\n',
    );
  });

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1'])('makes %j inert', (text) => {
    const line = csvText(grid('text', [text]), standardCsv).split('\r\n')[1];
    expect(line).toMatch(/^00,"?'/);
  });

  it('is read back by another reader, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text)),
          { minLength: 1 },
        ),
        (texts) => {
          for (const dialect of [standardCsv, frenchCsv]) {
            const text = csvText(grid('text', texts), dialect).replace(/^\ufeff/, '');
            const { data } = Papa.parse<string[]>(text, {
              delimiter: dialect.delimiter,
              newline: '\r\n',
            });
            expect(data.slice(1, -1).map((row) => row[1])).toEqual(texts);
          }
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { engineError } from '../../../src/app/data/console/engine-error.ts';

describe('what the engine says', () => {
  it('is said once, with its kind and its line', () => {
    const said =
      'Parser Error: syntax error at or near "SELEC"\n\nLINE 2: SELEC 1\n        ^\n\nLINE 2: SELEC 1\n        ^';
    expect(engineError(said)).toEqual({
      kind: 'parser',
      line: 2,
      message: 'Parser Error: syntax error at or near "SELEC"\n\nLINE 2: SELEC 1\n        ^',
    });
  });

  it('may be JSON, and need not be', () => {
    expect(
      engineError(
        '{"exception_type":"Catalog","exception_message":"Table with name x does not exist!"}',
      ),
    ).toEqual({
      kind: 'catalog',
      line: null,
      message: 'Catalog Error: Table with name x does not exist!',
    });
    expect(engineError('{"exception_type" broken')).toMatchObject({ kind: 'other' });
    const outside = "Invalid Error: NetworkError: Failed to load 'https://exemple.fr/x.csv'.";
    expect(engineError(outside).kind).toBe('outside');
    expect(engineError('no statements').kind).toBe('empty');
    expect(engineError('Out of Memory Error: failed').kind).toBe('memory');
    expect(engineError('Cannot execute DROP … attached in read-only mode!').kind).toBe('read-only');
  });
});

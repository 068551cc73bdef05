import { expect, it } from 'vitest';
import ouestProvence from '../../../src/catalogue/sets/ouest-provence.ts';
import { ask } from '../edition-folder.ts';

it('publishes each named set of communes with all that it declares', async () => {
  const found = await ask<{ code: string }>(
    `SELECT code FROM {communes} WHERE ensemble = '${ouestProvence.id}' ORDER BY code`,
  );
  expect(found.map(({ code }) => code)).toEqual(ouestProvence.communes);
});

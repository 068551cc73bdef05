import { expect, it } from 'vitest';
import { homeNames } from '../../../../src/app/explorer/territory/use-home-names.ts';

it('names the commune of a part of one, else what holds the communes that it lies across', () => {
  const holders = [
    { level: 'commune', codes: ['01053', '02691'], names: ['Bourg-en-Bresse', 'Saint-Quentin'] },
    { level: 'epci', codes: ['200071892'], names: ['CA du Saint-Quentinois'] },
  ];
  const within = {
    commune: ['01053', null, '98735', null],
    epci: ['200071751', '200071892', null, null],
  };
  const codes = ['QN00101M', 'QN00201M', 'QN98763M', 'QN98764M'];
  expect(homeNames({ codes, within }, holders)).toEqual([
    'Bourg-en-Bresse',
    'CA du Saint-Quentinois',
    null,
    null,
  ]);
  expect(homeNames({ codes, within: {} }, holders)).toEqual([null, null, null, null]);
});

import { describe, expect, it } from 'vitest';
import type { TerritoryFacts } from '../../../src/sheet/words/facts.ts';
import { said } from './said-sentence.ts';
import { missing, vezelay } from './territory-facts.ts';

const service = vezelay.services[0];
const near = {
  ...service,
  distanceKm: 0.04,
  beyond10Km: { people: 0, percent: 0, withoutPoint: 0 },
};

describe('the farthest and the nearest service', () => {
  it('are named with their distances and what to check', () => {
    expect(said({}, 'extremes')).toBe(
      'Le service fixe le plus éloigné du chef-lieu de Vézelay est le délégué du Défenseur des droits (liste de janvier 2018, à vérifier), à 13 km à vol d’oiseau ; le plus proche est le tribunal, à 3,4 km.',
    );
    expect(said({}, 'extremes', 'en')).toBe(
      'The fixed service farthest from the town hall of Vézelay is the delegate of the Défenseur des droits (list of January 2018, to be checked), 13 km away as the crow flies; the nearest is the court, 3.4 km away.',
    );
  });

  it('are means over the people of a larger territory', () => {
    const rhone = { level: 'departement', code: '69', name: 'Rhône' };
    expect(said({ territory: rhone, countedAt: 'several' }, 'extremes')).toBe(
      'Le service fixe le plus éloigné des habitants du Rhône est le délégué du Défenseur des droits (liste de janvier 2018, à vérifier), à 13 km en moyenne à vol d’oiseau ; le plus proche est le tribunal, à 3,4 km en moyenne.',
    );
  });

  it('say what the data do not record, in gender', () => {
    const court = { ...vezelay.services[2], distanceKm: null };
    expect(said({ services: [near, court] }, 'extremes')).toBe(
      'Le seul service fixe dont la distance soit connue est la France services, à moins de 100 m à vol d’oiseau du chef-lieu de Vézelay. Pour ce territoire, les données ne recensent aucun tribunal, ce qui ne veut pas dire qu’il n’y en a pas.',
    );
    expect(said({ services: [{ ...service, distanceKm: null }, court] }, 'extremes')).toBe(
      'Pour ce territoire, les données ne recensent aucune France services ni aucun tribunal, ce qui ne veut pas dire qu’il n’y en a pas.',
    );
    const nowhere = [service, vezelay.services[1], court].map((one) => ({
      ...one,
      distanceKm: null,
    }));
    expect(said({ services: nowhere }, 'extremes')).toBe(
      'Pour ce territoire, les données ne recensent aucune France services, aucun délégué du Défenseur des droits ni aucun tribunal, ce qui ne veut pas dire qu’il n’y en a pas.',
    );
  });
});

describe('the reach of the main service', () => {
  it.each([
    [
      {},
      'La France services la plus proche est à 12 km du chef-lieu de Vézelay : ses 476 habitants sont tous comptés à plus de 10 km ; c’est plus loin que pour 42 de ses 50 communes semblables (même densité, population voisine).',
    ],
    [
      { population: 1, peers: null },
      'La France services la plus proche est à 12 km du chef-lieu de Vézelay : son unique habitant est compté à plus de 10 km.',
    ],
    [
      { population: 0, mainService: near, peers: null },
      'La France services la plus proche est à moins de 100 m du chef-lieu de Vézelay : la commune n’a aucun habitant.',
    ],
    [
      {
        mainService: near,
        peers: { less: 0, greater: 50, equal: 0, compared: 50, missing: 0, isWholeLevel: false },
      },
      'La France services la plus proche est à moins de 100 m du chef-lieu de Vézelay : aucun de ses 476 habitants n’est compté à plus de 10 km ; c’est plus près que pour ses 50 communes semblables (même densité, population voisine).',
    ],
    [
      {
        mainService: near,
        populationYear: 2017,
        population: 17831,
        peers: { less: 1, greater: 0, equal: 40, compared: 41, missing: 9, isWholeLevel: false },
      },
      'La France services la plus proche est à moins de 100 m du chef-lieu de Vézelay : aucun de ses 17 800 habitants (population de 2017) n’est compté à plus de 10 km ; c’est plus loin que pour 1 de ses 41 communes semblables (même densité, population voisine ; sans distance connue pour 9 autres).',
    ],
    [
      {
        mainService: near,
        peers: { less: 0, greater: 0, equal: 1, compared: 1, missing: 0, isWholeLevel: false },
      },
      'La France services la plus proche est à moins de 100 m du chef-lieu de Vézelay : aucun de ses 476 habitants n’est compté à plus de 10 km ; c’est à la même distance que pour sa seule commune semblable (même densité, population voisine).',
    ],
    [
      { mainService: { ...service, distanceKm: null, beyond10Km: null } },
      'Aucune France services n’est recensée pour ce territoire.',
    ],
    [
      { mainService: { ...vezelay.services[2], distanceKm: null } },
      'Aucun tribunal n’est recensé pour ce territoire.',
    ],
  ])('of a commune: %#', (facts, sentence) => {
    expect(said(facts, 'reach')).toBe(sentence);
  });

  const beyond = (people: number, percent: number, withoutPoint = 0) => ({
    territory: { level: 'region', code: '32', name: 'Hauts-de-France' },
    countedAt: 'several' as const,
    mainService: { ...service, distanceKm: 2.861, beyond10Km: { people, percent, withoutPoint } },
    peers: { less: 9, greater: 8, equal: 0, compared: 17, missing: 0, isWholeLevel: true },
  });
  const mean = 'en moyenne, elle est à 2,9 km, plus loin que pour 9 des 17 autres régions.';

  it.each([
    [
      beyond(5458, 0.2851),
      `Dans les Hauts-de-France, 5 458 habitants, soit 0,3 % de la population, sont comptés à plus de 10 km d’une France services ; ${mean}`,
    ],
    [
      beyond(45_312, 12),
      `Dans les Hauts-de-France, 45 300 habitants, soit 12,0 % de la population, sont comptés à plus de 10 km d’une France services ; ${mean}`,
    ],
    [
      beyond(1, 0.0001),
      `Dans les Hauts-de-France, 1 habitant, soit moins de 0,1 % de la population, est compté à plus de 10 km d’une France services ; ${mean}`,
    ],
    [
      beyond(0, 0),
      `Aucun habitant des Hauts-de-France n’est compté à plus de 10 km d’une France services ; ${mean}`,
    ],
    [
      beyond(300, 100),
      `Dans les Hauts-de-France, tous les habitants sont comptés à plus de 10 km d’une France services, soit 300 ; ${mean}`,
    ],
    [
      beyond(5, 99.99),
      `Dans les Hauts-de-France, 5 habitants, soit plus de 99,9 % de la population, sont comptés à plus de 10 km d’une France services ; ${mean}`,
    ],
    [
      beyond(20, 50, 1),
      `Dans les Hauts-de-France, 20 habitants, soit 50,0 % de ceux dont la distance est connue, sont comptés à plus de 10 km d’une France services ; pour 1 autre, la distance n’est pas connue ; ${mean}`,
    ],
  ])('of a larger territory: %#', (facts, sentence) => {
    expect(said(facts, 'reach')).toBe(sentence);
  });
});

describe('the parts', () => {
  const part = (count: number, meanKm: number, population = 100) => ({ count, meanKm, population });
  const beauce = { level: 'epci', code: '1', name: 'CC Cœur de Beauce' };
  const of = (qpv: ReturnType<typeof part> | null, rural: ReturnType<typeof part> | null) =>
    said({ territory: beauce, countedAt: 'several', parts: { qpv, rural } }, 'parts');

  it('compare rural communes and priority neighbourhoods, in number', () => {
    expect(of(part(3, 0.9), part(12, 4.2))).toBe(
      'Dans la communauté de communes Cœur de Beauce, les habitants des 12 communes rurales sont plus loin d’une France services (4,2 km en moyenne) que ceux des 3 quartiers prioritaires (0,9 km).',
    );
    expect(of(part(1, 5), part(1, 4.2))).toBe(
      'Dans la communauté de communes Cœur de Beauce, les habitants du quartier prioritaire sont plus loin d’une France services (5,0 km en moyenne) que ceux de la commune rurale (4,2 km).',
    );
    expect(of(part(1, 4.21), part(2, 4.24))).toBe(
      'Dans la communauté de communes Cœur de Beauce, les habitants des 2 communes rurales sont aussi près d’une France services (4,2 km en moyenne) que ceux du quartier prioritaire.',
    );
  });

  it('compare with everyone where there is one kind only', () => {
    expect(of(null, part(2, 15))).toBe(
      'Dans la communauté de communes Cœur de Beauce, les habitants des 2 communes rurales sont plus loin d’une France services (15 km en moyenne) que l’ensemble de la population (12 km).',
    );
    expect(of(null, null)).toBeNull();
    expect(of(null, part(2, 15, 476))).toBeNull();
    expect(said({ parts: { qpv: part(1, 0.02), rural: null } }, 'parts')).toBe(
      'À Vézelay, les habitants du quartier prioritaire sont plus près d’une France services (moins de 100 m en moyenne) que le chef-lieu (12 km).',
    );
  });

  it('compare a QPV with the chef-lieu of its commune', () => {
    const territory = { level: 'qpv', code: 'QN1', name: 'Bléville' };
    const home = {
      commune: { level: 'commune', code: '76351', name: 'Le Havre' },
      distanceKm: 2.5,
    };
    expect(said({ territory, home, countedAt: 'inside' }, 'parts')).toBe(
      'Le quartier prioritaire Bléville est plus loin d’une France services (12 km) que le chef-lieu du Havre (2,5 km).',
    );
  });
});

describe('the people', () => {
  const people = (facts: Partial<TerritoryFacts>) => said(facts, 'people');
  const with_ = (
    key: 'change' | 'medianIncome' | 'povertyRate' | 'rsaHouseholds',
    observation: NonNullable<TerritoryFacts['change']>['observation'],
  ) => ({ [key]: { ...vezelay[key]!, observation } });

  it('changed, and have an income or a reason why it is not known', () => {
    expect(people({})).toBe(
      'À Vézelay, la population a diminué de 3,2 % entre 2016 et 2022 ; le niveau de vie médian est de 22 790 € par an (2021) ; le taux de pauvreté n’est pas publié (secret statistique).',
    );
    expect(people(with_('change', { kind: 'value', value: 0.04 }))).toContain(
      'la population est restée stable entre 2016 et 2022',
    );
    expect(people(with_('povertyRate', { kind: 'value', value: 18 }))).toContain(
      'le taux de pauvreté est de 18 % (2021)',
    );
    expect(
      people({
        change: null,
        medianIncome: null,
        povertyRate: {
          observation: { kind: 'value', value: 43 },
          unit: 'percent',
          decimals: 0,
          vintage: '2018–2023',
        },
      }),
    ).toContain('le taux de pauvreté est de 43 % (année non précisée, entre 2018 et 2023)');
  });

  it.each([
    [
      { kind: 'range', low: 0, high: 1.4 },
      'on compte de 0,0 à 1,4 foyer au RSA pour 1 000 habitants (2023)',
    ],
    [
      { kind: 'range', low: 12.31, high: 12.34 },
      'on compte 12,3 foyers au RSA pour 1 000 habitants (2023)',
    ],
    [{ kind: 'value', value: 1.9 }, 'on compte 1,9 foyer au RSA pour 1 000 habitants (2023)'],
    [{ kind: 'value', value: 2 }, 'on compte 2,0 foyers au RSA pour 1 000 habitants (2023)'],
    [
      missing('not-covered'),
      'le nombre de foyers au RSA n’est pas publié (territoire hors du champ de la source)',
    ],
  ] as const)('have households on the RSA where no median is published: %#', (rsa, clause) => {
    expect(
      people({
        ...with_('medianIncome', missing('not-aggregable')),
        ...with_('povertyRate', missing('not-aggregable')),
        ...with_('rsaHouseholds', rsa),
      }),
    ).toBe(
      `À Vézelay, la population a diminué de 3,2 % entre 2016 et 2022 ; le niveau de vie médian et le taux de pauvreté ne sont publiés que pour les communes ; ${clause}.`,
    );
  });

  it('have euros and rates as English writes them', () => {
    expect(said(with_('medianIncome', { kind: 'value', value: 22790 }), 'people', 'en')).toContain(
      'the median standard of living is €22,790 a year (2021)',
    );
    expect(
      said(
        {
          ...with_('medianIncome', missing('secret')),
          ...with_('rsaHouseholds', { kind: 'range', low: 0, high: 1.4 }),
        },
        'people',
        'en',
      ),
    ).toContain(
      'there are 0.0 to 1.4 households on the minimum income (RSA) per 1,000 inhabitants',
    );
  });

  it('say once why two are missing', () => {
    const secret = missing('secret');
    expect(people({ ...with_('medianIncome', secret), ...with_('povertyRate', secret) })).toContain(
      'ni le niveau de vie médian ni le taux de pauvreté ne sont publiés (secret statistique)',
    );
  });
});

describe('what is unknown', () => {
  it.each([
    [
      { secret: 3, ranged: 1, missing: 0, total: 55 },
      'Dans cette fiche, 3 indicateurs sur 55 sont couverts par le secret statistique et un autre n’est connu que par une fourchette.',
      'In this sheet, 3 of 55 indicators are withheld (statistical secrecy) and one is known as a range only.',
    ],
    [
      { secret: 1, ranged: 2, missing: 1, total: 55 },
      'Dans cette fiche, 1 indicateur sur 55 est couvert par le secret statistique, 2 ne sont connus que par une fourchette et un autre n’a pas de valeur publiée, pour une raison différente.',
      'In this sheet, 1 of 55 indicators is withheld (statistical secrecy), 2 are known as a range only and one has no published value, for another reason.',
    ],
    [
      { secret: 4, ranged: 0, missing: 3, total: 55 },
      'Dans cette fiche, 4 indicateurs sur 55 sont couverts par le secret statistique et 3 n’ont pas de valeur publiée, pour d’autres raisons.',
      'In this sheet, 4 of 55 indicators are withheld (statistical secrecy) and 3 have no published value, for other reasons.',
    ],
    [
      { secret: 0, ranged: 0, missing: 2, total: 55 },
      'Dans cette fiche, 2 indicateurs sur 55 n’ont pas de valeur publiée.',
      'In this sheet, 2 of 55 indicators have no published value.',
    ],
    [{ secret: 0, ranged: 0, missing: 0, total: 55 }, null, null],
  ])('is counted: %#', (unknown, inFrench, inEnglish) => {
    expect(said({ unknown }, 'unknown')).toBe(inFrench);
    expect(said({ unknown }, 'unknown', 'en')).toBe(inEnglish);
  });
});

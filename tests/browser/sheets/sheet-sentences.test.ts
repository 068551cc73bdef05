import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/edition/writing/number-format.ts';
import { folders } from '../../../src/etl/folders.ts';
import type { SheetEdition } from '../../../src/sheet/facts/sheet-edition.ts';
import { frenchName } from '../../../src/sheet/words/names/french-name.ts';
import { type SentenceTopic, sheetSentences } from '../../../src/sheet/words/sheet-sentences.ts';
import { territoryFactsOf } from '../../../src/sheet/words/territory-facts-of.ts';
import { openSheetEdition } from '../../../src/site/sheets/open-sheet-edition.ts';
import { askPublished, french } from '../published.ts';
import { spaced } from '../site.ts';

/** Small and large, overseas, islands, mountains, without inhabitants, without published values. */
const chosen: Readonly<Record<string, string>> = {
  commune:
    '75056 69123 13055 31555 76351 17300 94038 93066 59512 69256 13077 89446 01001 05061 15119 2A004 2B033 2A247 22016 29083 85113 56069 55039 55050 26274 11008 80001 57463 97101 97105 97209 97302 97353 97357 97362 97411 97416 97424 97608 97611 97610 62498 59350 49244',
  epci: '200046977 200054781 247000698 200066793 200060473 249740119 200050532 247200132 200065563 246700488',
  ept: '200057867 200057875 200058014',
  arrondissement: '123 763 942 271 9712 9731 751 2B2',
  departement: '01 13 2A 48 59 62 69 75 93 971 972 973 974 976',
  region: '01 02 03 04 06 11 24 32 44 52 76 93 94',
  qpv: 'QN00802M QN07608I QN07512I QN97433I QN97617M QN98756I QN09337M',
  pays: 'FR',
};

const services = ['france-services', 'delegues-ddd', 'justice', 'la-poste'] as const;
const nouns = {
  'france-services': 'la France services',
  'delegues-ddd': 'le délégué du Défenseur des droits (liste de janvier 2018, à vérifier)',
  justice: 'le tribunal',
  'la-poste': 'le point de contact La Poste (liste du 15 décembre 2020, à vérifier)',
};

interface Territory extends Record<string, unknown> {
  level: string;
  code: string;
  name: string;
  population: number | null;
  km: number | null;
  density: string | null;
}
interface Distance extends Record<string, unknown> {
  level: string;
  code: string;
  service: string;
  km: number | null;
}

let edition: SheetEdition;
let territories: Territory[];
let distances: Distance[];
let beyond: Map<string, { people: number; percent: number }>;
let byKey: Map<string, Territory>;
let communes: Record<string, string | null>[];
let indicatorRows: Map<string, Record<string, number | string | null>>;
let quarters: { code: string; communes: string }[];
const cases = Object.entries(chosen).flatMap(([level, codes]) =>
  codes.split(' ').map((code) => ({ level, code })),
);

beforeAll(async () => {
  communes = await askPublished(
    'SELECT code, density, epci, ept, arrondissement, departement, region, population_note FROM {communes}',
  );
  edition = openSheetEdition(join(folders.dist, 'edition'));
  const levels = Object.keys(chosen);
  territories = await askPublished<Territory>(
    `${levels
      .map(
        (
          level,
        ) => `SELECT t.level, t.code, t.name, t.population, i.distance_france_services_km AS km,
          ${level === 'commune' ? 'c.density' : 'NULL'} AS density
          FROM {territories} t JOIN {indicators_${level}} i USING (code)
          ${level === 'commune' ? 'JOIN {communes} c USING (code)' : ''} WHERE t.level = '${level}'`,
      )
      .join(' UNION ALL ')} ORDER BY level, code`,
  );
  byKey = new Map(territories.map((one) => [`${one.level} ${one.code}`, one]));
  distances = await askPublished<Distance>(
    ['', 'odbl_']
      .flatMap((licence) => [
        `SELECT 'commune' AS level, commune AS code, service, distance_km AS km FROM {${licence}access_commune}`,
        `SELECT 'qpv', qpv, service, distance_km FROM {${licence}access_qpv}`,
        `SELECT "grouping", code, service, mean_km FROM {${licence}coverage}`,
      ])
      .join(' UNION ALL '),
  );
  const rows = await askPublished<{ key: string; people: number; percent: number }>(
    `SELECT "grouping" || ' ' || code AS key, beyond_10km AS people, beyond_10km_pct AS percent
     FROM {coverage} WHERE service = 'france-services'`,
  );
  beyond = new Map(rows.map(({ key, ...found }) => [key, found]));
  indicatorRows = new Map();
  for (const [level, codes] of Object.entries(chosen)) {
    const list = codes
      .split(' ')
      .map((code) => `'${code}'`)
      .join(', ');
    for (const licence of ['', 'odbl_']) {
      const found = await askPublished<Record<string, number | string | null>>(
        `SELECT * FROM {${licence}indicators_${level}} WHERE code IN (${list})`,
      );
      for (const row of found) {
        const key = `${level} ${row.code}`;
        indicatorRows.set(key, { ...indicatorRows.get(key), ...row });
      }
    }
  }
  quarters = await askPublished('SELECT code, communes FROM {qpv}');
});

/** A distance as it is said: to 0.1 km; from 10 km on, without the decimal. */
function km(value: number): string {
  const tenths = Math.round(value * 10) / 10;
  if (tenths < 0.1) return 'moins de 100 m';
  return `${tenths >= 10 ? french(Math.round(value), 0) : french(tenths, 1)} km`;
}
const people = (value: number) => french(value > 10_000 ? Math.round(value / 100) * 100 : value);

function sentences(level: string, code: string, language: 'fr' | 'en' = 'fr') {
  const found = sheetSentences(
    territoryFactsOf(edition, level, code),
    language,
    numberFormat(language),
  );
  return new Map(found.map(({ topic, text }) => [topic, spaced(text)]));
}

/** The peers of a territory, by sorting everyone by how near their population is in proportion. */
function peersOf(own: Territory): Territory[] {
  const ratio = ({ population }: Territory): [bigint, bigint] => {
    const [a, b] = [BigInt(own.population!), BigInt(population!)];
    return a > b ? [a, b] : [b, a];
  };
  const sameLevel = territories.filter(({ level }) => level === own.level);
  const place = sameLevel.indexOf(own);
  return sameLevel
    .map((territory, i) => ({ territory, i }))
    .filter(
      ({ territory: { population, density }, i }) =>
        i !== place && (population ?? 0) > 0 && density === own.density,
    )
    .sort((a, b) => {
      const [[p, q], [r, s]] = [ratio(a.territory), ratio(b.territory)];
      const nearer = p * s - r * q;
      if (nearer !== 0n) return nearer < 0n ? -1 : 1;
      const [m, n] = [a.territory.population!, b.territory.population!];
      return m - n || Math.abs(a.i - place) - Math.abs(b.i - place) || a.i - b.i;
    })
    .slice(0, own.level === 'commune' ? 50 : 20)
    .map(({ territory }) => territory);
}

const peerNouns: Readonly<Record<string, [string, string]>> = {
  commune: ['communes semblables', ' (même densité, population voisine'],
  qpv: ['quartiers semblables', ' (population voisine'],
  epci: ['intercommunalités semblables', ' (population voisine'],
  arrondissement: ['arrondissements semblables', ' (population voisine'],
  departement: ['départements semblables', ' (population voisine'],
  ept: ['autres établissements territoriaux', ''],
  region: ['autres régions', ''],
};

function expectedPeers(own: Territory): string {
  if (!peerNouns[own.level] || !own.population) return '';
  const peers = peersOf(own);
  const known = peers.filter((peer) => peer.km !== null);
  const less = known.filter((peer) => peer.km! < own.km!).length;
  const greater = known.filter((peer) => peer.km! > own.km!).length;
  const [noun, how] = peerNouns[own.level];
  const missing = peers.length - known.length;
  const notes =
    missing > 0
      ? ` ; sans distance connue pour ${missing} ${missing > 1 ? 'autres' : 'autre'}`
      : '';
  const tail = how ? `${how}${notes})` : '';
  const isAll = how === '';
  const all = `${isAll ? 'les' : 'ses'} ${known.length} ${noun}`;
  const [side, count] = less >= greater ? ['plus loin', less] : ['plus près', greater];
  if (count === 0) return `à la même distance que pour ${all}${tail}`;
  const some = isAll ? `des ${known.length} ${noun}` : `de ${all}`;
  return `${side} que pour ${count === known.length ? all : `${count} ${some}`}${tail}`;
}

const isSeveral = (level: string, code: string) =>
  !['commune', 'qpv'].includes(level) || ['75056', '69123', '13055'].includes(code);

describe.each(cases)('the sentences on the $level $code', ({ level, code }) => {
  const own = () => byKey.get(`${level} ${code}`)!;
  const name = () => frenchName({ level, code, name: own().name });
  const at = (service: string) =>
    distances.find((one) => one.level === level && one.code === code && one.service === service)
      ?.km ?? null;

  it('name the farthest and the nearest service', () => {
    const known = services.flatMap((service) => {
      const value = at(service);
      return value === null ? [] : [{ service, value, read: Math.round(value * 10) / 10 }];
    });
    const values = known.map(({ read }) => read);
    const farthest = known.find(({ read }) => read === Math.max(...values));
    const nearest = known.find(({ read }) => read === Math.min(...values));
    const sentence = sentences(level, code).get('extremes') ?? '';
    const mean = isSeveral(level, code) ? ' en moyenne' : '';
    if (known.length > 1) {
      expect(sentence).toContain(
        `est ${nouns[farthest!.service]}, à ${km(farthest!.value)}${mean} à vol d’oiseau ; le plus proche est ${nouns[nearest!.service]}, à ${km(nearest!.value)}${mean}.`,
      );
    }
    expect(sentence.includes('aucun tribunal')).toBe(at('justice') === null);
    expect(sentence.includes('aucune France services')).toBe(at('france-services') === null);
  });

  it('say how far a France services is, for how many, and beside whom', () => {
    const sentence = sentences(level, code).get('reach');
    const distance = at('france-services');
    const { population } = own();
    const peers = expectedPeers(own());
    const note = communes.find((one) => one[level === 'commune' ? 'code' : level] === code);
    const year = note?.population_note && level !== 'pays' ? ' (population de 2017)' : '';
    if (distance === null) {
      expect(sentence).toBe('Aucune France services n’est recensée pour ce territoire.');
    } else if (isSeveral(level, code)) {
      const far = beyond.get(`${level} ${code}`) ?? { people: 0, percent: 0 };
      const mean = ` ; en moyenne, elle est à ${km(distance)}${peers ? `, ${peers}` : ''}.`;
      const share = far.percent < 0.05 ? 'moins de 0,1 %' : `${french(far.percent, 1)} %`;
      expect(sentence).toBe(
        far.people === 0
          ? `Aucun habitant ${name().of}${year} n’est compté à plus de 10 km d’une France services${mean}`
          : `${name().where.charAt(0).toUpperCase()}${name().where.slice(1)}, ${people(far.people)} habitants${year}, soit ${share} de la population, sont comptés à plus de 10 km d’une France services${mean}`,
      );
    } else {
      const point = level === 'qpv' ? name().of : `du chef-lieu ${name().of}`;
      const counted =
        population === null
          ? 'sa population n’est pas publiée'
          : population === 0
            ? 'la commune n’a aucun habitant'
            : distance > 10
              ? `ses ${people(population)} habitants${year} sont tous comptés à plus de 10 km`
              : `aucun de ses ${people(population)} habitants${year} n’est compté à plus de 10 km`;
      expect(sentence).toBe(
        `La France services la plus proche est à ${km(distance)} ${point} : ${counted}${peers ? ` ; c’est ${peers}` : ''}.`,
      );
    }
  });

  it('compare its priority neighbourhoods and rural communes', () => {
    const sentence = sentences(level, code).get('parts') ?? null;
    if (level === 'qpv') return;
    const inside = (one: Record<string, string | null>) => level === 'pays' || one[level] === code;
    const mean = (members: Territory[]) => {
      const known = members.filter((one) => one.population && one.km !== null);
      const weight = known.reduce((sum, one) => sum + one.population!, 0);
      const personKm = known.reduce((sum, one) => sum + one.population! * one.km!, 0);
      return { count: known.length, weight, km: personKm / weight };
    };
    const communeOf = new Map(communes.map((one) => [one.code!, one]));
    const qpv = mean(
      quarters
        .filter((quarter) => {
          const homes = (quarter.communes ?? '').split(' ');
          return level === 'commune'
            ? homes.includes(code)
            : level === 'pays' ||
                homes.every((home) => communeOf.has(home) && inside(communeOf.get(home)!));
        })
        .map((quarter) => byKey.get(`qpv ${quarter.code}`)!),
    );
    const rural = mean(
      level === 'commune'
        ? []
        : communes
            .filter((one) => ['5', '6', '7'].includes(one.density ?? '') && inside(one))
            .map((one) => byKey.get(`commune ${one.code}`)!),
    );
    const hasRural = rural.count > 0 && rural.weight < own().population!;
    if (qpv.count === 0 && !hasRural) {
      expect(sentence).toBeNull();
      return;
    }
    const ones = [
      ...(qpv.count > 0
        ? [
            {
              ...qpv,
              noun:
                qpv.count > 1
                  ? `des ${french(qpv.count)} quartiers prioritaires`
                  : 'du quartier prioritaire',
            },
          ]
        : []),
      ...(hasRural
        ? [
            {
              ...rural,
              noun:
                rural.count > 1
                  ? `des ${french(rural.count)} communes rurales`
                  : 'de la commune rurale',
            },
          ]
        : []),
    ].sort((a, b) => b.km - a.km);
    expect(sentence).toContain(`les habitants ${ones[0].noun} sont`);
    expect(sentence).toContain(`(${km(ones[0].km)} en moyenne) que`);
    if (ones[1]) {
      expect(sentence).toContain(`que ceux ${ones[1].noun}`);
      if (km(ones[1].km) === km(ones[0].km)) expect(sentence).toContain('sont aussi près');
      else expect(sentence).toMatch(`sont plus loin d’une France services`);
      expect(sentence).toContain(`${km(ones[1].km)}`);
    } else {
      const whole = at('france-services')!;
      const side = ones[0].km > whole ? 'plus loin' : 'plus près';
      expect(sentence).toContain(
        km(whole) === km(ones[0].km) ? 'sont aussi près' : `sont ${side} d’une`,
      );
    }
  });

  it('say how its people are, and what is not known of them', () => {
    const said = sentences(level, code).get('people') ?? '';
    const row = indicatorRows.get(`${level} ${code}`)!;
    if (level === 'qpv') {
      const rate = row.qpv_poverty_rate_pct;
      expect(said).toContain(
        rate === null
          ? 'le taux de pauvreté n’est pas publié ('
          : `le taux de pauvreté est de ${french(Math.round(rate as number))} % (année non précisée, entre 2018 et 2023)`,
      );
      return;
    }
    const change = row.population_change_since_2016_pct as number | null;
    const rounded = change === null ? null : Math.round(change * 10) / 10;
    expect(said).toContain(
      rounded === null
        ? 'l’évolution de la population n’est pas connue ('
        : rounded === 0
          ? 'la population est restée stable entre 2016 et 2022'
          : `la population a ${rounded > 0 ? 'augmenté' : 'diminué'} de ${french(Math.abs(rounded), 1)} % entre 2016 et 2022`,
    );
    const { median_income_eur: median, poverty_rate_pct: poverty } = row;
    if (typeof median === 'number') {
      expect(said).toContain(`le niveau de vie médian est de ${french(median)} € par an (2021)`);
    } else {
      expect(said).toMatch(
        /niveau de vie médian (?:et le taux de pauvreté )?n[e’]|ni le niveau de vie/,
      );
      const [low, high] = ['low', 'high'].map((end) => row[`rsa_households_per_1000_${end}`]);
      if (typeof low === 'number' && typeof high === 'number') {
        const ends = [low, high].map((end) => french(Math.round(end * 10) / 10, 1));
        expect(said).toContain(
          `on compte ${ends[0] === ends[1] ? ends[0] : `de ${ends[0]} à ${ends[1]}`} foyer`,
        );
      } else expect(said).toContain('le nombre de foyers au RSA n’est pas publié (');
    }
    if (typeof poverty === 'number') {
      expect(said).toContain(`le taux de pauvreté est de ${french(poverty)} % (2021)`);
    } else expect(said).toMatch(/taux de pauvreté n[e’]|taux de pauvreté ne sont/);
  });

  it('count what is withheld or unknown', () => {
    const ids = edition.manifest.indicators
      .filter(({ levels }) => levels[level])
      .map(({ id }) => id);
    const row = indicatorRows.get(`${level} ${code}`)!;
    const count = (matches: (status: unknown) => boolean) =>
      ids.filter((id) => row[id] === null && matches(row[`${id}_status`])).length;
    const unknown = {
      secret: count((status) => status === 'secret'),
      ranged: count((status) => status === 'below-threshold'),
      missing: count((status) => status !== 'secret' && status !== 'below-threshold'),
    };
    const said = (sentences(level, code).get('unknown') ?? '').replaceAll('un autre', '1');
    expect(said.match(/(\d+)[^,]*? (?:est|sont) couverts? par le secret/)?.[1] ?? '0').toBe(
      String(unknown.secret),
    );
    // A range that rounds to one value at the precision published is that value.
    const ranged = Number(
      said.match(/(\d+)(?: indicateurs?)?(?: sur \d+)? n[e’](?: sont|est) connus?/)?.[1] ?? 0,
    );
    expect(ranged).toBeLessThanOrEqual(unknown.ranged);
    expect(
      said.match(/(\d+)(?: indicateurs?)?(?: sur \d+)? n’(?:ont|a) pas de valeur/)?.[1] ?? '0',
    ).toBe(String(unknown.missing));
    if (said) expect(said).toContain(`sur ${ids.length} `);
  });

  it('say the same numbers in English, and nothing that is no sentence', () => {
    const fr = sentences(level, code);
    const en = sentences(level, code, 'en');
    expect([...en.keys()]).toEqual([...fr.keys()]);
    expect(fr.size).toBeGreaterThanOrEqual(
      level === 'pays' || at('france-services') !== null ? 3 : 2,
    );
    expect(fr.size).toBeLessThanOrEqual(5);
    const digits = (text: string | undefined, thousands: RegExp, decimal: string) =>
      (text ?? '')
        .replace(/\d{1,2}(?:er)? \p{L}+ \d{4}|\p{L}+ 2018/gu, '')
        .replace(thousands, '$1')
        .match(new RegExp(`\\d+(?:\\${decimal}\\d+)?`, 'g'))
        ?.map((one) => one.replace(',', '.')) ?? [];
    for (const topic of fr.keys() as Iterable<SentenceTopic>) {
      expect(digits(en.get(topic), /(\d),(?=\d{3})/g, '.').sort(), topic).toEqual(
        digits(fr.get(topic), /(\d) (?=\d{3}\b)/g, ',').sort(),
      );
    }
    for (const text of [...fr.values(), ...en.values()]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(
        /NaN|undefined|null|'|\bde (?:le|les|Le|Les) |\bà (?:le|les|Le|Les) |\bde [AÉEIÎOU]/,
      );
    }
  });
});

it('speaks of at least 60 territories, of every level', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ level }) => level)).size).toBe(8);
});

describe('a commune whose name begins with an H', () => {
  it.each([
    ['83069', 'd’Hyères'],
    ['62427', 'd’Hénin-Beaumont'],
    ['14333', 'de Honfleur'],
    ['67180', 'de Haguenau'],
    ['76351', 'du Havre'],
    ['40122', 'de Haut-Mauco'],
  ])('%s is called as INSEE’s type of name says', (code, of) => {
    expect(sentences('commune', code).get('extremes')).toContain(`du chef-lieu ${of} est`);
  });
});

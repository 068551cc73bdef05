import { expect, it } from 'vitest';
import { defaultPlan, type Plan } from '../../../src/app/planner/model/plan.ts';
import { answerWords } from '../../../src/app/planner/words/answer-words.ts';
import { caveatWords } from '../../../src/app/planner/words/caveat-words.ts';
import { minutesWords } from '../../../src/app/planner/words/minutes-words.ts';
import { ask, publishedManifest } from '../edition-folder.ts';
import { answerOf } from './model-answers.ts';
import { beforeKm, distanceKm, loadNetwork, partsOf } from './plan-figures.ts';
import { plannerLanguage } from './planner-words.ts';

// What is said of an answer, on the edition as it is published.

const manifest = publishedManifest();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const fair: Partial<Plan> = {
  service: 'delegues-ddd',
  area: { level: 'departement', code: '90' },
  equity: { group: 'rural', percent: 50 },
  count: 3,
  threshold: 1.5,
};

it.each([
  [
    'fr',
    /^(.+?) Condition posée : au moins 50 % de ce gain pour l’espace rural ; c’est ([\d,]+) %\.$/,
  ],
  ['en', /^(.+?) Condition set: at least 50% of this gain for rural areas; it is ([\d.]+)%\.$/],
] as const)(
  'names the condition on the gain, what it got, and proves under it (%s)',
  async (spoken, said) => {
    const answer = await answerOf(fair);
    const plan = { ...defaultPlan, ...fair };
    const service = manifest.services.find(({ id }) => id === plan.service)!;
    const language = plannerLanguage(spoken);
    const words = answerWords({ plan, answer, service, manifest, language });

    const parts = await partsOf(`departement = '90'`);
    const before = beforeKm(parts, await loadNetwork('delegues-ddd'));
    const rural = await ask<{ code: string }>(
      `SELECT code FROM {communes} WHERE departement = '90' AND density IN ('5', '6', '7')`,
    );
    const ruralCodes = new Set(rural.map(({ code }) => code));
    const gained = parts.filter(
      (part, i) => before[i] > 1.5 && answer.places.some((place) => distanceKm(part, place) <= 1.5),
    );
    const sum = (some: typeof parts) => some.reduce((all, { population }) => all + population, 0);
    const got = (100 * sum(gained.filter(({ commune }) => ruralCodes.has(commune)))) / sum(gained);
    expect(got).toBeGreaterThanOrEqual(50);
    expect(plain(words.rest)).toMatch(said);
    expect(Number(said.exec(plain(words.rest))![2].replace(',', '.'))).toBeCloseTo(got, 1);
    // What is proven is proven under the condition: without it, other choices gain more.
    const free = await answerOf({ ...fair, equity: null });
    expect(free.proof!.value).toBeGreaterThan(answer.proof!.value);
    expect(plain(words.proof[0])).toMatch(
      spoken === 'fr' ? /l’optimum sous cette condition :/ : /the optimum under this condition:/,
    );
    const freePlan = { ...plan, equity: null };
    const freeWords = answerWords({ plan: freePlan, answer: free, service, manifest, language });
    expect([freeWords.rest, ...freeWords.proof].join(' ')).not.toMatch(/ondition/);
  },
);

/** The minutes of a plan in French, as they would be copied. */
async function minutesOf(change: Partial<Plan>): Promise<string> {
  const plan = { ...defaultPlan, ...change };
  const context = {
    plan,
    answer: await answerOf(change),
    service: manifest.services.find(({ id }) => id === plan.service)!,
    manifest,
    language: plannerLanguage('fr'),
  };
  return plain(
    minutesWords(context, {
      words: answerWords(context),
      caveats: caveatWords(context),
      area: 'Territoire de Belfort (département)',
      link: 'https://exemple.fr/planifier/',
    }),
  );
}

const spelled = new Intl.NumberFormat('fr-FR');
it.each<[name: string, Partial<Plan>, RegExp]>([
  [
    'what a mix is made of',
    {
      demand: [
        { of: 'people', factor: 1 },
        { of: 'qpv', factor: 2.5 },
      ],
      count: 1,
      threshold: 5,
    },
    /Mélange choisi : 1 × personnes, 2,5 × habitants des quartiers prioritaires\. .+ unités du mélange choisi de plus/,
  ],
  [
    'a share as it was asked, and places on top of today’s',
    { question: 'fewest', sharePercent: 100, threshold: 8 },
    /\d lieux? de plus suffi(?:t|sent) pour que 100 % de la population soient/,
  ],
  [
    'the service whose mean distance falls, from what to what',
    { question: 'mean', service: 'justice', count: 1 },
    /(?:\d+ m|[\d,]+ km) de moins en moyenne jusqu’au lieu le plus proche \(Tribunaux\) : la moyenne de la population passerait de [\d,]+ km à [\d,]+ km, à vol d’oiseau\./,
  ],
  [
    'no order of places that are chosen for the farthest',
    { question: 'worst', count: 2 },
    /Lieux proposés : (?!.*du plus utile)/,
  ],
  [
    'one place that opens, and that as many are within reach as today',
    { question: 'close', added: [{ commune: '90010' }] },
    /À 15 km au plus : [\d ]+ personnes comme aujourd’hui, soit [\d,]+ % de la population\. Lieu ajouté : Belfort\./,
  ],
  [
    'a limit with a decimal comma',
    { count: 1, threshold: 2.5 },
    /personnes de plus seraient à 2,5 km au plus, à vol d’oiseau,/,
  ],
  [
    'whose farthest place it is',
    { question: 'worst', count: 1, demand: [{ of: 'qpv', factor: 1 }] },
    /c’est la distance du lieu le plus éloigné où l’on compte des habitants des quartiers prioritaires\./,
  ],
  [
    'that the only possible place is the optimum',
    { count: 1, threshold: 2.5, candidates: { kind: 'own', places: [{ commune: '90033' }] } },
    /C’est l’optimum : c’est le seul lieu possible\./,
  ],
  [
    'that nobody is nearer a place that opens elsewhere',
    { question: 'close', added: [{ commune: '48095' }] },
    /Personne n’est plus près ni plus loin d’une France services, à vol d’oiseau\./,
  ],
  [
    'once a share that a closure leaves as it was',
    { question: 'close', area: null, closed: ['france-services:1'] },
    /personnes au lieu de [\d ]+, soit [\d,]+ % de la population avant comme après\./,
  ],
  [
    'nothing of people elsewhere whose age is not known',
    { count: 1, threshold: 2.5, demand: [{ of: 'over75', factor: 1 }] },
    /^(?!.*ce compte n’est pas publié).*L’âge n’est connu que/,
  ],
])('says in the minutes %s', async (_, change, said) => {
  const area = { level: 'departement', code: '90' };
  expect(await minutesOf({ area, ...change })).toMatch(said);
});

/** People in a sentence: to the hundred from 10,000 on. */
const people = (count: number) =>
  plain(spelled.format(count < 10_000 ? count : 100 * Math.round(count / 100)));
const share = (part: number, all: number) =>
  `${plain(spelled.format(Math.round((1000 * part) / all) / 10))} %`;

it('writes minutes that stand alone: where places could open, what becomes of today’s, what is not known', async () => {
  const parts = await partsOf(`departement = '90'`);
  const today = beforeKm(parts, await loadNetwork('france-services'));
  const covered = (hall: (typeof parts)[number] | null) =>
    parts.reduce(
      (sum, part, i) =>
        today[i] <= 8 || (hall && distanceKm(part, hall) <= 8) ? sum + part.population : sum,
      0,
    );
  const all = parts.reduce((sum, { population }) => sum + population, 0);
  const halls = parts.filter(({ qpv }) => qpv === null);
  const best = Math.max(...halls.map(covered));
  const before = covered(null);
  const minutes = await minutesOf({
    area: { level: 'departement', code: '90' },
    count: 1,
    threshold: 8,
  });
  const [, name] = /Lieu proposé : (.+?)\. Distances/.exec(minutes)!;
  const [{ code }] = await ask<{ code: string }>(
    `SELECT code FROM {communes} WHERE departement = '90' AND name = '${name}'`,
  );
  expect(covered(halls.find(({ commune }) => commune === code)!)).toBe(best);
  expect(minutes).toBe(
    [
      'Question posée : Où ouvrir de nouveaux lieux ?',
      'Territoire : Territoire de Belfort (département).',
      `Lieux possibles : ${halls.length}, toutes les communes du territoire.`,
      'Lieux existants : gardés.',
      `${people(best - before)} personnes de plus seraient à 8 km au plus, à vol d’oiseau, d’une France services : ${people(best)} au lieu de ${people(before)}, soit ${share(best, all)} de la population au lieu de ${share(before, all)}.`,
      `C’est l’optimum : aucun autre lieu parmi ${halls.length} possibles ne fait mieux.`,
      `Lieu proposé : ${name}.`,
      'Distances à vol d’oiseau, du lieu où les habitants sont comptés : par la route, multipliez-les par 1,2 à 1,45. La capacité d’accueil, les horaires et l’accord des structures ne sont pas pris en compte.',
      'Liste « France services » du 1er août 2024.',
      'Les habitants des quartiers prioritaires sont comptés dans leur quartier, les autres au chef-lieu : d’où un léger écart avec les chiffres de l’explorateur.',
      `Source : Écarts, édition ${manifest.id} ; calcul refait à l’identique par ce lien : https://exemple.fr/planifier/`,
    ].join(' '),
  );
});

it.each<[Partial<Plan>, RegExp]>([
  [
    { network: 'movable' },
    /Lieux possibles : \d+, toutes les communes du territoire, et ceux d’aujourd’hui\. Lieux existants du territoire : tous placés à nouveau, avec \d+ lieux? de plus\./,
  ],
  [
    { service: 'delegues-ddd', demand: [{ of: 'over75', factor: 1 }] },
    / \d+ personnes de plus, de 75 ans et plus, seraient à /,
  ],
  [
    { network: 'closable', candidates: { kind: 'post-offices' } },
    /Lieux possibles : \d+, les communes du territoire qui ont un point La Poste, et ceux d’aujourd’hui\. Lieux existants du territoire : ne restent que ceux que la réponse reprend\. .+ Points de La Poste : licence ODbL\./,
  ],
  [
    { service: 'delegues-ddd', candidates: { kind: 'places', services: ['france-services'] } },
    /Lieux possibles : \d+, les lieux du territoire dans la liste « France services »\. Lieux existants : gardés\./,
  ],
  [
    { service: 'la-poste', existing: { places: [{ commune: '90010' }], isInstead: true } },
    /Lieux existants : le seul de votre liste, à la place de la liste « .+ » publiée\. (?!.*ODbL)/,
  ],
  [
    {
      existing: {
        places: [{ commune: '90010' }, { commune: '90010' }, { commune: '90052' }],
        isInstead: true,
      },
    },
    /Lieux existants : les 2 de votre liste, à la place de la liste « France services » publiée\./,
  ],
])('names the places and the rule of %j in the minutes', async (change, said) => {
  const area = { level: 'departement', code: '90' };
  expect(await minutesOf({ area, count: 1, threshold: 5, ...change })).toMatch(said);
});

it('counts those whose age is not known where the plan is', async () => {
  const minutes = await minutesOf({ demand: [{ of: 'over75', factor: 1 }], count: 1 });
  const unknown = await ask<{ code: string }>(
    'SELECT code FROM {indicators_commune} WHERE share_75_over_pct IS NULL',
  );
  const codes = new Set(unknown.map(({ code }) => code));
  const there = (await partsOf('true')).filter(({ commune }) => codes.has(commune));
  const count = there.reduce((sum, { population }) => sum + population, 0);
  expect(minutes).toContain(`${people(count)} personnes vivent là où ce compte n’est pas publié`);
});

it('says in English who is at another distance', async () => {
  const closed = ['france-services:1'];
  const said = async (change: Partial<Plan>) => {
    const plan: Plan = { ...defaultPlan, question: 'close', ...change };
    const service = manifest.services.find(({ id }) => id === plan.service)!;
    const language = plannerLanguage('en');
    const context = { plan, answer: await answerOf(plan), service, manifest, language };
    const { number, rest } = answerWords(context);
    return `${number} ${rest}`;
  };
  expect(await said({ closed, added: [{ commune: '48095' }] })).toMatch(
    /^[\d,]+ people at a longer distance and [\d,]+ at a shorter one from a France services desk, as the crow flies\. /,
  );
});

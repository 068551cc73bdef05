import { expect, it } from 'vitest';
import { answerWords } from '../../../src/app/planner/answer-words.ts';
import { defaultPlan, type Plan } from '../../../src/app/planner/model/plan.ts';
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

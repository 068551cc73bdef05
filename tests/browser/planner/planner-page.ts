import { distanceKm, type Part } from '../../edition/planner/plan-figures.ts';
import { french } from '../published.ts';
import { goTo, openVisit, type Site, spaced, type Visit, type VisitOptions } from '../site.ts';

/** What the planner says of a plan. */
export interface SaidPlan {
  readonly answer: string;
  readonly proof: string;
  /** Ids of the places, in their order. */
  readonly places: readonly string[];
}

/** One page of the planner that is asked one plan after the other: the edition is read once. */
export interface PlannerVisit extends Visit {
  /** Goes to another plan as the back button does, without loading the page again. */
  readonly go: (query: string) => Promise<void>;
  readonly answer: () => Promise<string>;
  /** Goes to a plan and waits for an answer that is not the one shown before. */
  readonly planned: (query: string) => Promise<SaidPlan>;
}

export async function openPlanner(
  site: Site,
  query: string,
  options: VisitOptions = {},
): Promise<PlannerVisit> {
  const visited = await openVisit(site, `planifier/${query}`, options);
  const { page } = visited;
  const answer = async () => spaced((await page.getByTestId('answer').allTextContents()).join(' '));
  const go = (to: string) => goTo(page, to);
  return {
    ...visited,
    go,
    answer,
    planned: async (to) => {
      const before = await page.getByTestId('answer').allTextContents();
      await go(to);
      await page.waitForFunction((shown) => {
        const text = document.querySelector('[data-testid="answer"]')?.textContent;
        return text !== undefined && text !== shown;
      }, before[0]);
      return {
        answer: await answer(),
        proof: spaced((await page.getByTestId('proof').allTextContents()).join(' ')),
        places: await page
          .getByTestId('places')
          .locator('tbody tr')
          .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-place') ?? '')),
      };
    },
  };
}

/** Numbers as sentences of the page write them. */
export const people = (count: number) =>
  french(count > 10_000 ? Math.round(count / 100) * 100 : Math.round(count));
export const share = (part: number, whole: number) => `${french((100 * part) / whole, 1)} %`;
export const km = (value: number) => `${french(value, value < 10 ? 1 : 0)} km`;
export const sum = (parts: readonly Part[], isCounted: (i: number) => boolean) =>
  parts.reduce((total, { population }, i) => (isCounted(i) ? total + population : total), 0);

/** Every choice of two of the candidates. */
export function* pairsOf(count: number): Generator<readonly [number, number]> {
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) yield [a, b];
}

/** Kilometres of each part (rows) to the town hall of each commune of the area (columns). */
export function townHalls(parts: readonly Part[]): { codes: string[]; km: number[][] } {
  const halls = parts.filter(({ qpv }) => qpv === null);
  return {
    codes: halls.map(({ commune }) => commune),
    km: parts.map((part) => halls.map((hall) => distanceKm(part, hall))),
  };
}

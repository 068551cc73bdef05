import type { Page } from 'playwright-core';

/** The bars of the histogram that are in front: the values that bound each, and its height. */
export const barsOf = (page: Page) =>
  page
    .getByTestId('histogram')
    .locator('svg')
    .evaluate((svg) => {
      const number = (one: Element, name: string) => Number(one.getAttribute(name));
      const ticks = [...svg.querySelectorAll('text')].map((one) => ({
        x: number(one, 'x'),
        value: Number(one.textContent?.replace(',', '.')),
      }));
      const [first, last] = [ticks[0], ticks[ticks.length - 1]];
      const valueAt = (x: number) =>
        first.value + ((x - first.x) * (last.value - first.value)) / (last.x - first.x);
      return [...svg.querySelectorAll('g')].map((bar) => {
        const rect = bar.querySelectorAll('rect')[1];
        const left = number(rect, 'x') - 0.5;
        const right = left + number(rect, 'width') + 1;
        return { low: valueAt(left), high: valueAt(right), height: number(rect, 'height') };
      });
    });

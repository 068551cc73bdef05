import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ServiceDeclaration } from '../../src/catalogue/service.ts';

const folder = new URL('../../src/catalogue/services/', import.meta.url);
const services: ServiceDeclaration[] = await Promise.all(
  readdirSync(folder).map(async (file) => (await import(new URL(file, folder).href)).default),
);

it('orders services without a tie', () => {
  expect(new Set(services.map(({ order }) => order)).size).toBe(services.length);
});

describe.each(services.map((service) => [service.id, service] as const))('%s', (_, service) => {
  const texts = [
    service.label,
    service.ofOne,
    service.places,
    service.definition,
    ...service.caveats,
  ];

  it('follows a distance in both languages', () => {
    expect(service.ofOne.fr).toMatch(/^(d’un |d’une |du )/);
    expect(service.ofOne.en).toMatch(/^from (a|an|the) /);
  });

  it('is written with typographic apostrophes, and says everything in both languages', () => {
    for (const { fr, en } of texts) {
      expect(fr).not.toMatch(/['"]/);
      expect(en.trim()).not.toBe('');
    }
  });
});

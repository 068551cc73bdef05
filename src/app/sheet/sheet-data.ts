import type { Manifest } from '../../edition/manifest.ts';
import type { SheetFacts } from '../../sheet/facts/sheet-facts.ts';

/**
 * The site’s root, relative to the sheet, ending in `/`: sheets are three folders deep. The page of an
 * old code says its own.
 */
export function siteRoot(): string {
  return document.documentElement.dataset.root ?? '../../../';
}

/** What the sheet says, published beside it, and the edition that it is from. */
export async function readSheetData(): Promise<{
  readonly facts: SheetFacts;
  readonly manifest: Manifest;
}> {
  const facts = await readJson<SheetFacts>('donnees.json');
  const path = `${siteRoot()}edition/${facts.edition}/manifest.json`;
  return { facts, manifest: await readJson<Manifest>(path) };
}

async function readJson<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP status ${response.status}`);
  return response.json() as Promise<Content>;
}

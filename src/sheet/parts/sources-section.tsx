import { pageAddress, type SheetContext } from './sheet-context.ts';

/** Where the figures come from, how they were computed, and where the sheet lives. */
export function SourcesSection({
  context,
  address,
}: {
  context: SheetContext;
  address: string | null;
}) {
  const { facts, manifest, texts, format } = context;
  const current = new Set(
    manifest.services.filter(({ role }) => role === 'current').map(({ id }) => id),
  );
  const used = new Set(
    [
      ...manifest.services.filter(({ id }) => current.has(id)),
      ...manifest.indicators.filter(
        ({ id, service }) => facts.indicators[id] && (service === null || current.has(service)),
      ),
    ].flatMap(({ sources }) => sources),
  );
  return (
    <footer id="sources">
      <p>
        <b>{texts.sources}</b> {byProducer(context, used).join(texts.sourceSeparator)}.{' '}
        <a href={pageAddress(context, 'qualite/')}>{texts.sourcesNote}</a>.
      </p>
      <p>
        {texts.edition(facts.edition, format.vintage(facts.date))} {texts.licence}
        {address && (
          <>
            {' '}
            {texts.permanent} <a href={address}>{address}</a>
          </>
        )}
      </p>
      <p className="embedded">
        <a href="?">{texts.whole}</a>
      </p>
      <p className="screen">
        <a href="donnees.json" download={`ecarts-${facts.level}-${facts.code}.json`}>
          {texts.data}
        </a>
        {' · '}
        <a href={pageAddress(context, 'methode/')}>{texts.how}</a>
      </p>
    </footer>
  );
}

/** « INSEE (2021, 2023) »: producers in the order of their sources, with the years used. */
function byProducer({ manifest, format }: SheetContext, used: ReadonlySet<string>): string[] {
  const years = new Map<string, Set<string>>();
  for (const { id, producer, vintage } of manifest.sources) {
    if (!used.has(id)) continue;
    // Through whose hands the file came is told on the page of data quality.
    const name = producer.replace(/ *[(;].*$/, '').trim();
    const found = years.get(name) ?? new Set();
    years.set(name, found.add(/^\d{4}(?:–\d{4})?/.exec(vintage)?.[0] ?? format.vintage(vintage)));
  }
  return [...years].map(([producer, found]) => `${producer} (${[...found].sort().join(', ')})`);
}

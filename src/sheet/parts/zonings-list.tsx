import { printedName } from '../words/names/french-article.ts';
import type { SheetContext } from './sheet-context.ts';
import { sheetPath } from './sheet-path.ts';

/** Zonings and programmes of the territory, and the QPV inside. */
export function ZoningsList({ context }: { context: SheetContext }) {
  const { facts, manifest, texts, text, format, root } = context;
  const classLabel = (zoning: string, id: string) => {
    const found = manifest.zonings
      .find((one) => one.id === zoning)
      ?.classes.find((one) => one.id === id);
    return found ? text(found.label) : id;
  };
  const entries = manifest.zonings.flatMap(({ id, label }) => {
    const own = facts.zonings[id];
    if (own) return [{ id, label: text(label), classes: [classLabel(id, own)] }];
    const found = facts.zoningCounts
      .filter(({ zoning }) => zoning === id)
      .sort((a, b) => b.population - a.population);
    const classes = found
      .slice(0, shownClasses)
      .map(
        (one) =>
          `${classLabel(id, one.class)} (${texts.communes(format.decimal(one.communes, 0), one.communes)}, ${texts.peopleOf(format.people(one.population))})`,
      );
    if (found.length > shownClasses) classes.push('…');
    return classes.length > 0 ? [{ id, label: text(label), classes }] : [];
  });
  if (entries.length === 0 && facts.qpv.length === 0) return null;
  return (
    <section id="zonages">
      <h2>{texts.zonings}</h2>
      <dl>
        {facts.qpv.length > 0 && (
          <div>
            <dt>{texts.qpvInside(facts.qpv.length)}</dt>
            <dd>
              {facts.qpv.slice(0, shownQpv).map(({ code, name, population }, i) => (
                <span key={code}>
                  {i > 0 && ', '}
                  <a href={`${root}${sheetPath('qpv', code)}`}>{printedName(name)}</a>
                  {population !== null && ` (${format.decimal(population, 0)})`}
                </span>
              ))}
              {facts.qpv.length > shownQpv && '…'}
            </dd>
          </div>
        )}
        {entries.map(({ id, label, classes }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{classes.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Classes with the most people: the others are in the data. */
const shownClasses = 4;

/** More would not hold on the printed sheet; all are in the data. */
const shownQpv = 8;

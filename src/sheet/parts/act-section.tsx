import { contacts } from '../contacts/contacts.ts';
import type { SheetFacts } from '../facts/sheet-facts.ts';
import { printedName } from '../words/names/french-article.ts';
import { ActContacts } from './act-contacts.tsx';
import type { SheetContext } from './sheet-context.ts';

/** What can be done from here: what a new desk would change, and whom to turn to. */
export function ActSection({ context }: { context: SheetContext }) {
  const { facts, texts, language, root } = context;
  const plan = planned(facts);
  return (
    <section id="agir">
      <h2>{texts.act}</h2>
      {plan && (
        <p className="screen">
          <a href={`${root}planifier/?territoire=${plan.level}-${plan.code}`}>
            {texts.plan(printedName(plan.name))}
          </a>
        </p>
      )}
      <ActContacts list={contacts} language={language} />
    </section>
  );
}

/**
 * The territory itself, or the intermunicipality (else the département) of a commune or QPV; null for
 * a QPV outside the communes of the edition, where no demand is known.
 */
function planned({ level, code, name, within }: SheetFacts) {
  const larger =
    within.find((one) => one.level === 'epci') ?? within.find((one) => one.level === 'departement');
  if (level === 'qpv') return larger ?? null;
  return (level === 'commune' && larger) || { level, code, name };
}

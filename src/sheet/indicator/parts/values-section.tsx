import { sheetPath } from '../../parts/sheet-path.ts';
import { type IndicatorContext, writtenObservation } from '../indicator-context.ts';

/** The national value and those of the régions. */
export function ValuesSection({ context }: { context: IndicatorContext }) {
  const { facts, manifest, indicator, t, text, root } = context;
  const country = facts.levels.find(({ level }) => level === 'pays');
  const [reason] = Object.keys(country?.missing ?? {}) as (keyof typeof manifest.reasons)[];
  return (
    <section aria-labelledby="valeurs">
      <h2 id="valeurs">{t('values')}</h2>
      {facts.references.length === 0 && reason && (
        <p>{t('noReference', { reason: text(manifest.reasons[reason].label) })}</p>
      )}
      {facts.references.length > 0 && (
        <table className="values">
          <thead>
            <tr>
              <th scope="col">{t('territory')}</th>
              <th scope="col">{t('value')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.references.map(({ level, code, name, observation }) => (
              <tr key={`${level} ${code}`} data-territory={`${level}-${code}`}>
                <th scope="row">
                  <a href={`${root}${sheetPath(level, code)}`}>{name}</a>
                </th>
                <td className={observation.kind === 'missing' ? 'why' : undefined}>
                  {writtenObservation(context, indicator, observation, manifest.reasons)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

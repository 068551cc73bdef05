import type { ReasonId } from '../../../edition/reasons.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { IndicatorContext } from '../indicator-context.ts';
import type { LevelKnowledge } from '../indicator-facts.ts';

/** Where the indicator is known, level by level, and why not elsewhere. */
export function CoverageSection({ context }: { context: IndicatorContext }) {
  const { facts, manifest, t, text, format } = context;
  const number = (count: number) => format.decimal(count, 0);
  const isSecret = (reason: string) => manifest.reasons[reason as ReasonId].legend === 'secret';
  const total = ({ missing }: LevelKnowledge, secret: boolean) =>
    Object.entries(missing)
      .filter(([reason]) => isSecret(reason) === secret)
      .reduce((sum, [, count]) => sum + count, 0);
  return (
    <section aria-labelledby="couverture">
      <h2 id="couverture">{t('coverage')}</h2>
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">{t('level')}</th>
            <th scope="col">{t('count')}</th>
            <th scope="col">{t('known')}</th>
            <th scope="col">{t('withheld')}</th>
            <th scope="col">{t('missing')}</th>
            <th scope="col">{t('reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.levels.map((known) => {
            const label = manifest.levels.find(({ id }) => id === known.level)?.plural;
            return (
              <tr key={known.level} data-level={known.level}>
                <th scope="row">{label ? sentenceCase(text(label)) : known.level}</th>
                <td>{number(known.count)}</td>
                <td>{number(known.exact)}</td>
                <td>{number(known.ranges + total(known, true))}</td>
                <td>{number(total(known, false))}</td>
                <td className="why">
                  {Object.entries(known.missing)
                    .map(
                      ([reason, count]) =>
                        `${text(manifest.reasons[reason as ReasonId].label)} (${number(count)})`,
                    )
                    .join(', ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

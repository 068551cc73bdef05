import type { ComponentType } from 'react';
import type { IndicatorComputation } from '../../../edition/files/computations-file.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { typesetFrench } from '../../../edition/writing/french-typography.ts';
import { formulaWords } from '../formula-words.ts';
import type { PageWords } from '../indicator-context.ts';
import { aggregationRules } from '../texts.ts';
import { CodeBlock, type CodeBlockProps } from './code-block.tsx';

/** What is told of how an indicator is computed. */
export interface ComputationNotesProps {
  readonly words: PageWords;
  readonly edition: string;
  readonly indicator: IndicatorRecord;
  readonly computation: IndicatorComputation;
  /** SQL that stages each source; empty leaves it out. */
  readonly staging: Readonly<Record<string, string>>;
  /** How a query is shown: with a button that copies it, where scripts run. */
  readonly Code?: ComponentType<CodeBlockProps>;
}

/** Formula, aggregation and secrecy in words, then the queries and the code that were run. */
export function ComputationNotes(props: ComputationNotesProps) {
  const { words, edition, indicator, computation } = props;
  const { t, text, format } = words;
  const { requiredCoverage, kernel } = computation;
  return (
    <>
      <dl className="notes">
        <dt>{t('formula')}</dt>
        <dd>{formulaWords(computation, format)}</dd>
        <dt>{t('aggregation')}</dt>
        <dd>
          {text(aggregationRules[indicator.aggregation])}
          {requiredCoverage !== null &&
            ` ${t('requiredCoverage', { share: format.value(100 * requiredCoverage, 'percent', 0) })}`}
        </dd>
        <dt>{t('secrecy')}</dt>
        <dd>{indicator.secrecy ? text(indicator.secrecy) : t('noSecrecy')}</dd>
        {kernel && (
          <>
            <dt>{t('kernel')}</dt>
            <dd>
              {t('kernelText', {
                name: kernel.name,
                file: kernel.file,
                radius: format.decimal(Number(kernel.parameters.earthRadiusKm), 4),
                service: String(kernel.parameters.service),
              })}
            </dd>
          </>
        )}
      </dl>
      <p className="note">{t('real', { edition })}</p>
      <Queries {...props} />
    </>
  );
}

function Queries({ words, computation, staging, Code = CodeBlock }: ComputationNotesProps) {
  const { t, language } = words;
  const { measure, inputs, kernel } = computation;
  const queries = [
    [t('communesSql'), computation.communesSql],
    [t('territoriesSql'), computation.territoriesSql],
    [t('qpvSql'), computation.qpvSql],
    [t('originsSql'), kernel?.originsSql],
    [t('placesSql'), kernel?.placesSql],
    ...Object.entries(staging).map(([source, sql]) => [t('stagingSql', { source }), sql] as const),
  ].flatMap(([label, sql]) => (label && sql ? [[label, sql] as const] : []));
  return (
    <>
      <details>
        <summary>{t('expression')}</summary>
        <Code label="measure" content={JSON.stringify(measure, null, 2)} />
        {inputs.length > 0 && (
          <ul className="inputs">
            {inputs.map(({ part, column, description }) => (
              <li key={part}>
                <code>{column}</code> — <span lang="fr">{typesetFrench(description)}</span>
              </li>
            ))}
          </ul>
        )}
        {language === 'en' && inputs.length > 0 && <p className="note">{t('inputsNote')}</p>}
      </details>
      <details>
        <summary>{t('queries', { count: String(queries.length) })}</summary>
        {queries.map(([label, sql]) => (
          <Code key={label} label={label} content={sql} />
        ))}
      </details>
    </>
  );
}

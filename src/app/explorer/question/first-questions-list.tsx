import type { MouseEvent } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { explorerAddress, formatAddress } from '../../state/address.ts';
import type { ExplorerState } from '../../state/explorer-state.ts';
import { knownIds } from '../../state/known-ids.ts';
import { useExplorer } from '../explorer-context.ts';
import { firstQuestions } from './first-questions.ts';
import styles from './question-panel.module.css';

/**
 * Three questions to click, on the first view only: once something is asked, the place is the
 * answer's. A question about what the edition leaves out is not offered.
 */
export function FirstQuestionsList({ root }: { root: string }) {
  const { initial } = explorerAddress;
  const { files, state, update } = useExplorer();
  const { t, language } = useLanguage();
  const { language: chosen, theme, camera } = state;
  if (formatAddress(state) !== formatAddress({ ...initial, language: chosen, theme, camera }))
    return null;
  const known = knownIds(files.manifest);
  const offered = firstQuestions.flatMap(({ id, query }) => {
    const { state: answer, issues } = explorerAddress.parse(query, known);
    return issues.length > 0 ? [] : [{ id, answer: { ...answer, language: chosen, theme } }];
  });
  const open = (event: MouseEvent, answer: ExplorerState) => {
    // A link held with a key opens elsewhere, as links do.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    update(answer);
    // The list leaves: whoever came by key goes on from the question, which has just changed.
    document.getElementById('question')?.focus();
  };
  return (
    <nav className={styles.first} aria-labelledby="first-questions">
      <h2 id="first-questions">{t('examples.title')}</h2>
      <ul>
        {offered.map(({ id, answer }) => (
          <li key={id}>
            <a href={formatAddress(answer)} onClick={(event) => open(event, answer)}>
              {t(`examples.${id}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={`${root}planifier/${language === 'en' ? '?langue=en' : ''}`}>
            {t('examples.nextDesk')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

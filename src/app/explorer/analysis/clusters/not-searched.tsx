import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';

/** Why nothing is looked for in a part of France by itself, and where it can be. */
export function NotSearched({ why }: { readonly why: string }) {
  const { update } = useExplorer();
  const { t } = useLanguage();
  return (
    <>
      <p className={analysis.answer} data-testid="clusters-answer">
        {why}
      </p>
      <p>
        <button
          type="button"
          className={analysis.link}
          onClick={() => update({ clusterScope: 'france' })}
        >
          {t('clusters.searchFrance')}
        </button>
      </p>
    </>
  );
}

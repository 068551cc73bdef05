import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';

interface Asked {
  readonly level: string;
  readonly thresholdKm: number;
}

/** A question in a few words: its level and its distance. */
export function useQuestionName(): (question: Asked) => string {
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  return ({ level, thresholdKm }) => {
    const record = files.manifest.levels.find(({ id }) => id === level);
    return t('sensitivity.question', {
      level: record ? text(record.plural) : level,
      km: thresholdKm,
    });
  };
}

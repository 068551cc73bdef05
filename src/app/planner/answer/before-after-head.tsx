import { useLanguage } from '../../i18n/language.tsx';

/** Headings of what there is today and with the plan, one column each. */
export function BeforeAfterHead({ className }: { className?: string }) {
  const { t } = useLanguage();
  return (
    <>
      <th scope="col" className={className}>
        {t('planner.change.before')}
      </th>
      <th scope="col" className={className}>
        {t('planner.change.after')}
      </th>
    </>
  );
}

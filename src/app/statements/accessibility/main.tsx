import { useLanguage } from '../../i18n/language.tsx';
import { drawTextPage } from '../../page/text-page.tsx';
import { AccessibilityEn } from './statement.en.tsx';
import { AccessibilityFr } from './statement.fr.tsx';

function Statement({ contact }: { readonly contact: string | null }) {
  const { language } = useLanguage();
  return language === 'en' ? (
    <AccessibilityEn contact={contact} />
  ) : (
    <AccessibilityFr contact={contact} />
  );
}

drawTextPage({
  page: 'accessibility',
  title: 'nav.accessibility',
  content: (files) => <Statement contact={files.manifest.publisher.contact} />,
});

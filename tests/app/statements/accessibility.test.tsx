import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { drawerEn } from '../../../src/app/i18n/messages/drawer.en.ts';
import { drawerFr } from '../../../src/app/i18n/messages/drawer.fr.ts';
import { AccessibilityEn } from '../../../src/app/statements/accessibility/statement.en.tsx';
import { AccessibilityFr } from '../../../src/app/statements/accessibility/statement.fr.tsx';

it('names the view that says what the map shows as the explorer names it', () => {
  const french = renderToStaticMarkup(<AccessibilityFr contact={null} />);
  const english = renderToStaticMarkup(<AccessibilityEn contact={null} />);
  expect(french).toMatch(new RegExp(`«\\s${drawerFr['drawer.table']}\\s»`));
  expect(english).toContain(`“${drawerEn['drawer.table']}”`);
});

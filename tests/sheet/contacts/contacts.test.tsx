import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  type Contact,
  type ContactList,
  checkContacts,
  contactsOf,
  contactTopics,
} from '../../../src/sheet/contacts/contact.ts';
import { contacts } from '../../../src/sheet/contacts/contacts.ts';
import { ActContacts } from '../../../src/sheet/parts/act-contacts.tsx';

const [first] = contacts.contacts;
const changed = (change: Partial<Contact>): ContactList => ({
  ...contacts,
  contacts: [{ ...first, ...change }, ...contacts.contacts.slice(1)],
});

describe('the contacts', () => {
  it('can be published', () => {
    expect(checkContacts(contacts)).toBe(contacts);
  });

  it.each<[Partial<Contact>, string]>([
    [{ read: '2026-13-01' }, 'read is "2026-13-01": an ISO date expected'],
    [{ read: '2027-01-01' }, 'read 2027-01-01 is after the revision'],
    [{ source: 'http://example.org' }, 'an https address expected'],
    [{ source: 'mairie' }, 'an https address expected'],
    [{ id: contacts.contacts[1].id }, 'this id is used twice'],
    [{ text: { fr: 'Bonjour.', en: ' ' } }, 'text missing in a language'],
    [{ topic: 'press' as never }, 'unknown topic "press"'],
    [{ link: { ...first.link!, verified: 'hier' } }, 'verified is "hier"'],
    [{ link: { ...first.link!, url: 'javascript:alert(1)' } }, 'an https address expected'],
  ])('cannot be published: %#', (change, problem) => {
    expect(() => checkContacts(changed(change))).toThrow(problem);
  });

  it('must answer every question of the sheet', () => {
    const without = contacts.contacts.filter(({ topic }) => topic !== 'guides');
    expect(() => checkContacts({ ...contacts, contacts: without })).toThrow(
      'no contact for "guides"',
    );
  });

  it('tell of the guides that local officials need', () => {
    const guides = contactsOf(contacts, 'guides')
      .map(({ text }) => text.fr)
      .join(' ');
    for (const subject of [
      'Discriminations',
      'Cantines',
      'Collecte des déchets',
      'Services publics',
    ]) {
      expect(guides).toContain(subject);
    }
  });
});

describe('the section', () => {
  it.each(['fr', 'en'] as const)(
    'says everything, in %s, and links what is verified only',
    (language) => {
      const html = renderToStaticMarkup(<ActContacts list={contacts} language={language} />);
      const text = html
        .replace(/<[^>]+>/g, '')
        .replaceAll('&#x27;', "'")
        .replaceAll('&amp;', '&');
      for (const contact of contacts.contacts) {
        expect(text.replace(/[\u00a0\u202f]/gu, ' ')).toContain(contact.text[language]);
        const { link } = contact;
        if (link) expect(html.includes(`href="${link.url}"`)).toBe(link.verified !== null);
      }
      expect(contacts.contacts.some(({ link }) => link && link.verified === null)).toBe(true);
      expect(html.match(/<b>/g)).toHaveLength(contactTopics.length);
    },
  );

  it('dates itself', () => {
    const html = renderToStaticMarkup(<ActContacts list={contacts} language="fr" />);
    expect(html).toContain('22 novembre 2026');
  });
});

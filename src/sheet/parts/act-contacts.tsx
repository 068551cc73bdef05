import { Fragment } from 'react';
import type { Text } from '../../edition/text.ts';
import { typesetFrench } from '../../edition/writing/french-typography.ts';
import { type Language, numberFormat } from '../../edition/writing/number-format.ts';
import {
  type ContactList,
  type ContactTopic,
  contactsOf,
  contactTopics,
} from '../contacts/contact.ts';

const headings: Readonly<Record<ContactTopic, Text>> = {
  refer: {
    fr: 'Saisir le Défenseur des droits.',
    en: 'Refer a case to the Défenseur des droits.',
  },
  officials: { fr: 'Pour les élus.', en: 'For local officials.' },
  guides: { fr: 'Ses guides et rapports.', en: 'Its guides and reports.' },
  'france-services': {
    fr: 'Dans une France services.',
    en: 'At a France services desk.',
  },
};

const formats = { fr: numberFormat('fr'), en: numberFormat('en') };

/** Whom to turn to: the same on every sheet, dated. */
export function ActContacts({ list, language }: { list: ContactList; language: Language }) {
  const revised = formats[language].vintage(list.revised);
  return (
    <>
      {contactTopics.map((topic) => (
        <p key={topic} className="act">
          <b>{headings[topic][language]}</b>
          {contactsOf(list, topic).map(({ id, text, link }) => (
            <Fragment key={id}>
              {' '}
              {language === 'fr' ? typesetFrench(text.fr) : text.en}
              {link && (
                <>
                  {' '}
                  <a href={link.url}>{link.label[language]}</a>.
                </>
              )}
            </Fragment>
          ))}
        </p>
      ))}
      <p className="note">
        {language === 'fr'
          ? `Relu le ${revised}, liens vérifiés.`
          : `Reviewed on ${revised}, links verified.`}
      </p>
    </>
  );
}

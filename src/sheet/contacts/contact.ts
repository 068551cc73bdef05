import type { Text } from '../../edition/text.ts';

/** What a contact is for, in the order of the sheet. */
export const contactTopics = ['refer', 'officials', 'guides', 'france-services'] as const;
export type ContactTopic = (typeof contactTopics)[number];

/** One thing that a reader can do, with where it was read. */
export interface Contact {
  readonly id: string;
  readonly topic: ContactTopic;
  readonly text: Text;
  /** Address of the public page where this was read. */
  readonly source: string;
  /** ISO date of that reading, or of the document read. */
  readonly read: string;
  /** Where a reader is sent; shown only once verified. */
  readonly link: ContactLink | null;
}

/** A public page that a sheet sends to. */
export interface ContactLink {
  readonly label: Text;
  readonly url: string;
  /**
   * ISO date on which the address was last found to lead where it says (opened, or given by a public
   * document of that date); null when nobody did: it is then not shown.
   */
  readonly verified: string | null;
}

/** Everything that the section “what to do” says, kept by hand. */
export interface ContactList {
  /** ISO date of the last revision. */
  readonly revised: string;
  readonly contacts: readonly Contact[];
}

/** A contact that cannot be published, with each problem. */
class ContactError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`contacts that cannot be published:\n${problems.join('\n')}`);
    this.name = 'ContactError';
    this.problems = problems;
  }
}

/**
 * Checks a list of contacts: unique ids, both languages, real dates not after the revision, https
 * addresses, each topic present.
 *
 * @throws ContactError naming each contact and its problem.
 */
export function checkContacts(list: ContactList): ContactList {
  const problems: string[] = [];
  const ids = new Set<string>();
  if (!isDate(list.revised)) problems.push(`revised is "${list.revised}": an ISO date expected`);
  const checkDate = (id: string, name: string, date: string) => {
    if (!isDate(date)) problems.push(`${id}: ${name} is "${date}": an ISO date expected`);
    else if (date > list.revised) problems.push(`${id}: ${name} ${date} is after the revision`);
  };
  for (const { id, topic, text, source, read, link } of list.contacts) {
    if (ids.has(id)) problems.push(`${id}: this id is used twice`);
    ids.add(id);
    if (!contactTopics.includes(topic)) problems.push(`${id}: unknown topic "${topic}"`);
    if (!text.fr.trim() || !text.en.trim()) problems.push(`${id}: text missing in a language`);
    if (!isAddress(source)) problems.push(`${id}: source "${source}": an https address expected`);
    checkDate(id, 'read', read);
    if (!link) continue;
    if (!isAddress(link.url)) problems.push(`${id}: link "${link.url}": an https address expected`);
    if (!link.label.fr.trim() || !link.label.en.trim()) problems.push(`${id}: label missing`);
    if (link.verified !== null) checkDate(id, 'verified', link.verified);
  }
  for (const topic of contactTopics) {
    if (!list.contacts.some((contact) => contact.topic === topic)) {
      problems.push(`no contact for "${topic}"`);
    }
  }
  if (problems.length > 0) throw new ContactError(problems);
  return list;
}

/** The contacts of a topic, without the links that nobody verified. */
export function contactsOf(list: ContactList, topic: ContactTopic): Contact[] {
  return list.contacts
    .filter((contact) => contact.topic === topic)
    .map((contact) => (contact.link?.verified ? contact : { ...contact, link: null }));
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}

function isAddress(text: string): boolean {
  return /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]+\/?(?:[\w~/?=&.%-]*)$/.test(text);
}

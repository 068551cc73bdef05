import type { SheetContext } from './sheet-context.ts';

/** The territory in three to five sentences, to be read aloud. */
export function WordsSection({ context }: { context: SheetContext }) {
  const { facts, texts, language } = context;
  return (
    <section id="mots" aria-label={texts.inWords}>
      {facts.sentences[language].map(({ topic, text }) => (
        <p key={topic}>{text}</p>
      ))}
    </section>
  );
}

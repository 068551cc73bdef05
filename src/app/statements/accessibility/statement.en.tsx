import styles from '../../page/text-page.module.css';

/** The accessibility statement in English; null contact: the deployer has given none. */
export function AccessibilityEn({ contact }: { readonly contact: string | null }) {
  return (
    <>
      <p className={styles.lead}>
        A map cannot be read aloud: here, all that it shows is also in a table and in a sentence.
      </p>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>Conformance</h2>
        <p>
          The site aims at the French RGAA 4 and WCAG 2.2, level AA. Nobody outside has audited it
          yet: no conformance is claimed. Each version is checked by automatic tests, which see only
          some of the criteria, on every page, in both languages, light and dark, on phone and
          desktop. They allow no error.
        </p>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>What is there for you</h2>
        <ul>
          <li>
            By keyboard: every control is reached with Tab; the map moves with the arrow keys and
            selects the territory at its centre with Enter.
          </li>
          <li>
            Without seeing the map: “Table”, below it, gives the same information, sortable; the
            answer to the question is a sentence.
          </li>
          <li>
            Colour never carries information alone: values on hover and focus, a shape for each
            network, hatching for what is missing or withheld.
          </li>
          <li>
            Text grows up to 400 %; the page fits in 320 pixels. Movement stops where your system
            asks for it.
          </li>
        </ul>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>What still resists</h2>
        <ul>
          <li>
            The drawing of the map is not described shape by shape: its equivalent is the table.
          </li>
          <li>
            Addresses of places come from their producers, often in capitals and without accents: a
            screen reader may read them badly.
          </li>
        </ul>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>Report an obstacle</h2>
        <p>
          {contact
            ? `Write to ${contact}, saying the page and what stops you.`
            : 'No contact address is given: it must be set in the configuration by whoever puts this site online.'}{' '}
          In France, you may also turn to the Défenseur des droits.
        </p>
      </section>
    </>
  );
}

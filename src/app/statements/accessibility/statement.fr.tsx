import styles from '../../page/text-page.module.css';

/** The accessibility statement in French; null contact: the deployer has given none. */
export function AccessibilityFr({ contact }: { readonly contact: string | null }) {
  return (
    <>
      <p className={styles.lead}>
        Une carte ne se lit pas à l’oreille : ici, tout ce qu’elle montre est aussi dans un tableau
        et dans une phrase.
      </p>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>État de conformité</h2>
        <p>
          Le site vise le RGAA 4 et les WCAG 2.2, niveau AA. Il n’a pas encore été audité par un
          tiers : sa conformité n’est donc pas déclarée. Chaque version est contrôlée par des tests
          automatiques, qui ne voient qu’une partie des critères, sur toutes les pages, dans les
          deux langues, en clair et en sombre, sur téléphone et sur ordinateur. Ils n’admettent
          aucune erreur.
        </p>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>Ce qui est prévu pour vous</h2>
        <ul>
          <li>
            Au clavier : chaque commande s’atteint avec Tab, la carte se déplace avec les flèches et
            choisit le territoire en son centre avec Entrée.
          </li>
          <li>
            Sans voir la carte : « Tableau », sous elle, donne la même information, triable ; la
            réponse à la question est une phrase.
          </li>
          <li>
            Les couleurs ne portent jamais seules une information : valeurs au survol et au focus,
            formes différentes pour chaque réseau, hachures pour ce qui manque ou reste secret.
          </li>
          <li>
            Le texte s’agrandit jusqu’à 400 % ; la page tient dans 320 pixels de large. Les
            animations cessent si votre système le demande.
          </li>
        </ul>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>Ce qui résiste encore</h2>
        <ul>
          <li>
            Le dessin de la carte lui-même n’est pas décrit forme par forme : son équivalent est le
            tableau.
          </li>
          <li>
            Les adresses des lieux viennent des producteurs, souvent en capitales et sans accents :
            une synthèse vocale peut mal les lire.
          </li>
        </ul>
      </section>
      <section className={`${styles.section} ${styles.prose}`}>
        <h2 className={styles.heading}>Signaler un obstacle</h2>
        <p>
          {contact
            ? `Écrivez à ${contact} en disant la page et ce qui vous arrête.`
            : 'L’adresse de contact n’est pas renseignée : elle doit l’être dans la configuration par qui met ce site en ligne.'}{' '}
          Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.
        </p>
      </section>
    </>
  );
}

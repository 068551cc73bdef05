import type { MethodFacts } from './method-text.ts';

/** What open data says of discrimination, and where it is silent. */
export function discriminationFr({ delegatesPage }: MethodFacts) {
  return (
    <>
      <p>
        <strong>Une distance n’est pas une discrimination.</strong> En droit, discriminer, c’est
        traiter quelqu’un moins bien en raison d’un critère que la loi interdit (origine, sexe, âge,
        handicap, état de santé, religion, lieu de résidence, vulnérabilité économique…), dans un
        domaine qu’elle désigne : emploi, logement, services. Un territoire éloigné peut priver de
        droits sans que personne y soit discriminé ; et l’on peut l’être au guichet d’en face.
        Écarts mesure l’éloignement. Il ne mesure pas la discrimination.
      </p>
      <h3>Ce que les données ouvertes disent</h3>
      <ul>
        <li>
          Le lieu de résidence est lui-même un critère depuis la loi du 21 février 2014. Ce qui
          sépare les quartiers prioritaires et les zones rurales du reste (distance, revenus,
          emploi, santé, numérique) se mesure ici.
        </li>
        <li>
          Le Défenseur des droits publie chaque année ses réclamations par critère et par domaine,
          pour le pays entier. Une réclamation n’est pas une discrimination établie, et la plupart
          de ceux qui en subissent une ne réclament pas : peu de réclamations quelque part n’est pas
          une bonne nouvelle.
        </li>
        <li>
          Des enquêtes interrogent les personnes sur ce qu’elles ont vécu :{' '}
          <cite>Accès aux droits</cite> (Défenseur des droits),{' '}
          <cite>Trajectoires et origines</cite> (Ined et Insee). Leurs échantillons parlent du pays,
          non d’une commune ou d’un quartier. Les tests de discrimination ne valent que pour les
          offres qui ont été testées.
        </li>
        <li>
          La place de quelques acteurs est connue : lieux d’accueil des délégués (2018), contrats de
          ville (2015-2023), adultes-relais (2023).
        </li>
      </ul>
      <h3>Où elles se taisent</h3>
      <ul>
        <li>
          <strong>Origine, couleur de peau, religion, orientation sexuelle.</strong> La loi interdit
          en principe de recueillir ces données ; aucune statistique publique n’en existe à
          l’échelle d’une commune ou d’un quartier.
        </li>
        <li>
          <strong>Nationalité et pays de naissance.</strong> Le recensement les demande, mais ce
          sont des données sensibles, dont la diffusion à une échelle fine est restreinte. Écarts
          n’en publie rien à l’échelle de la commune, de l’IRIS ou du quartier, même là où un
          fichier source en porte une colonne.
        </li>
        <li>
          <strong>Réclamations, saisines des délégués, décisions de justice.</strong> Aucun fichier
          ouvert ne les donne par commune ou par quartier.
        </li>
        <li>
          <strong>Plans territoriaux de lutte contre les discriminations.</strong> Les contrats de
          ville de 2015 devaient en porter ; aucune liste ouverte ne dit lesquels l’ont fait, ni ce
          qu’ils sont devenus. La carte montre les contrats, non ces plans.
        </li>
      </ul>
      <p>
        Une carte d’Écarts ne prouve donc ni qu’il y a discrimination, ni qu’il n’y en a pas. Et
        deviner l’origine des gens à leur adresse, pour combler ce silence, serait déjà faire ce que
        la loi condamne.
      </p>
      <h3>La place du Défenseur des droits</h3>
      <p>
        Le Défenseur des droits est une autorité indépendante, inscrite dans la Constitution. Toute
        personne qui s’estime discriminée, ou en difficulté avec un service public, peut le saisir
        gratuitement ; il est aussi chargé des droits de l’enfant, de la déontologie des forces de
        sécurité et des lanceurs d’alerte. Ses délégués reçoivent près de chez soi
        {delegatesPage ? (
          <>
            {' '}
            (<a href={delegatesPage}>lieux et horaires actuels, sur le site de l’institution</a>)
          </>
        ) : null}
        . Écarts n’est pas un de ses services et ne traite aucune situation : il montre à quelle
        distance ces lieux se trouvent.
      </p>
    </>
  );
}

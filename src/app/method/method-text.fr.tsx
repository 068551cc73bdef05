import { discriminationFr } from './discrimination.fr.tsx';
import type { MethodText } from './method-text.ts';

export const methodTextFr: MethodText = {
  lead: 'Comment chaque chiffre est obtenu, à quoi il se rapporte, et ce qu’il ne dit pas.',
  sections: {
    distances: {
      title: 'Comment les distances sont mesurées',
      body: ({ communes, earthRadiusKm, squares }) => (
        <>
          <p>
            Une distance va d’un <em>point de demande</em>, où des habitants sont comptés, au lieu
            le plus proche du service. Elle est mesurée à vol d’oiseau : l’arc de grand cercle, par
            la formule de haversine, sur une sphère de {earthRadiusKm} km de rayon. Elle s’écarte de
            0,6 % au plus de la distance sur l’ellipsoïde terrestre. Le plus proche est cherché
            exactement, comme si tous les lieux étaient comparés un à un.
          </p>
          <p>
            {squares ? 'Là où aucune grille n’est fournie, le' : 'Le'} point de demande d’une
            commune est son chef-lieu, c’est-à-dire sa mairie. Les arrondissements de Paris, Lyon et
            Marseille ont chacun le leur, avec leur propre population. À défaut de chef-lieu connu,
            c’est le centre de la commune ou un point de son intérieur ; la table{' '}
            <code>demand_points</code> dit lequel a servi. Tous les habitants d’une commune sont
            donc comptés au même endroit : c’est plus grossier qu’un carroyage de la population, et
            d’autant plus que la commune est étendue.
          </p>
          <p>
            Qui héberge l’observatoire peut fournir la grille de population de l’INSEE (carreaux de
            200 m ou de 1 km) : ses carrés prennent alors la place des chefs-lieux dans toute
            l’édition, et chaque commune y garde sa population municipale, répartie comme le dit la
            grille. {squares ? <strong>{squares}</strong> : 'Cette édition n’en a pas.'}
          </p>
          <p>
            On ne va jamais plus court qu’à vol d’oiseau : la distance affichée est une{' '}
            <strong>borne inférieure</strong> de la distance par la route depuis ce point. Elle n’en
            est pas une pour chaque habitant, qui peut vivre plus près du service que ne l’est{' '}
            {squares ? 'le milieu de son carré' : 'la mairie'}. Une estimation par la route
            l’accompagne : 1,3 fois la distance à vol d’oiseau, avec sa fourchette, de 1,2 à 1,45
            fois. Depuis une île sans pont, rien n’est estimé.
          </p>
          <p>
            Aucune distance n’est convertie en minutes. Un temps de trajet demande un réseau, des
            horaires et un moyen de transport, que ces données ne contiennent pas. Qui héberge
            l’observatoire peut fournir une matrice de temps de trajet : l’indicateur « Temps de
            trajet » dit alors de qui elle vient et de quand, et prend la place de l’estimation par
            la route. Un trajet que la matrice n’a pas reste inconnu ; une commune d’où elle ne mène
            pas au moins au lieu le plus proche à vol d’oiseau reste sans valeur.
          </p>
          <p>
            Les moyennes et les médianes de distance sont pondérées par la population municipale :
            elles parlent des habitants, non des {communes} communes. Une médiane, un décile ou un
            taux ne sont jamais moyennés. Un rapport s’agrège en divisant la somme des numérateurs
            par celle des dénominateurs. Ce qui ne s’agrège pas reste sans valeur, et le dit.
          </p>
        </>
      ),
    },
    comparaison: {
      title: 'Où le plus proche est cherché',
      body: () => (
        <>
          <p>
            Le lieu le plus proche est cherché dans le même <em>territoire de comparaison</em> :
            l’Hexagone, la Corse et chaque territoire d’outre-mer, à part l’un de l’autre. Une
            distance ne franchit jamais la mer pour passer de l’un à l’autre.
          </p>
          <p>
            Là où une liste n’a aucun lieu, Écarts écrit « aucun point recensé ». Cela peut vouloir
            dire que la liste ne couvre pas ce territoire, et non que le service y manque. Les
            habitants concernés sont comptés à part : ni proches, ni éloignés.
          </p>
          <p>
            Les France services itinérantes sont une couche à part, et ne comptent pas parmi les
            fixes : leur adresse est un point d’attache, non un de leurs arrêts, et la distance qui
            y mène ne dit pas où l’on est reçu. Le lieu le plus proche n’est pas toujours celui qui
            est compétent, un tribunal par exemple.
          </p>
        </>
      ),
    },
    couverture: {
      title: 'Ce que « couvert » veut dire',
      body: () => (
        <>
          <p>
            La couverture à 10 km est la part de la population dont le point de demande se trouve à
            10 km du service ou moins. « À plus de 10 km » en est le complément exact. Le
            dénominateur est la population qui a une distance.
          </p>
          <p>
            Une distance est gardée en mètres entiers, arrondie au mètre supérieur, et lue au
            dixième de kilomètre, ou au kilomètre à partir de 10 km. Un seuil lui est comparé telle
            qu’elle est gardée, non telle qu’elle est lue : une commune à 10,03 km se lit « 10 km »
            et se trouve « à plus de 10 km », comme celle qui serait à 10 km exactement se
            trouverait « à 10 km ou moins ». La réponse est donc la même sur la carte, dans un
            filtre, sur une fiche, dans le planificateur et dans les tables à télécharger.
          </p>
          <p>
            Un seuil n’est pas une norme : il se change, et la réponse avec lui. Et la distance
            n’est qu’une des conditions de l’accès. Elle ne dit rien des horaires, de l’attente, du
            transport, de la langue, d’un handicap, ni de la manière dont on est reçu. Un lieu
            ouvert quelques heures par semaine y compte autant qu’un guichet ouvert chaque jour.
          </p>
          <p>
            L’<em>accessibilité potentielle</em> (E2SFCA) va plus loin : elle partage chaque lieu
            entre tous ceux qui peuvent l’atteindre. La somme des accessibilités, pondérée par la
            population, redonne l’offre. Ce n’est pas l’APL de la DREES, qui est montrée sous son
            propre nom.
          </p>
        </>
      ),
    },
    quartiers: {
      title: 'Les quartiers prioritaires et le reste',
      body: ({ qpv, squares }) => (
        <>
          <p>
            Pour comparer les quartiers prioritaires (QPV) et le reste du pays, la population d’une
            commune est partagée : chaque quartier est compté en un point de son périmètre avec ses
            habitants, et les autres habitants de la commune le sont{' '}
            {squares ? 'dans ses carrés' : 'au chef-lieu'}. Un quartier à cheval sur plusieurs
            communes est réparti selon la surface, et c’est signalé.
          </p>
          <p>
            Les {qpv} quartiers de la génération 2024 sont sur la carte. Ceux de Polynésie française
            et de Saint-Martin, hors des communes de l’édition, n’entrent dans aucun total.
          </p>
          <p>
            Un quartier prioritaire est le plus souvent en ville, donc près d’un guichet. Cette
            proximité ne prouve pas que l’on y accède à ses droits : revenus, diplôme, âge et
            numérique se lisent à côté de la distance.
          </p>
        </>
      ),
    },
    absences: {
      title: 'Valeurs absentes et fourchettes',
      body: ({ reasons }) => (
        <>
          <p>
            Une valeur absente n’est jamais un zéro. Elle a une raison, écrite dans la légende, dans
            le tableau et dans les fichiers, où une colonne <code>_status</code> l’accompagne :
          </p>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>
            Dans les comptes de la CNAF et de la CNAM, un zéro peut cacher un petit nombre, masqué
            ou arrondi. Écarts le lit comme une fourchette, de zéro au plus petit nombre publié
            moins un, et jamais comme une valeur. Une somme ou une part tirée de fourchettes est une
            fourchette, dont les bornes sont certaines.
          </p>
        </>
      ),
    },
    secret: {
      title: 'Le secret statistique',
      body: () => (
        <>
          <p>
            Ce qu’un producteur a masqué le reste partout : tables, téléchargements, graphiques,
            infobulles. Il le reste aussi par soustraction : quand un total permettrait de retrouver
            une case masquée, il n’est pas publié non plus, ou ne l’est que comme la somme des
            fourchettes. La règle se vérifie : pour qui connaît tout ce qui est publié, l’intervalle
            où peut se trouver chaque case masquée contient encore toute sa fourchette de départ.
          </p>
          <p>
            Écarts ne publie ni la nationalité ni l’origine à l’échelle de la commune, de l’IRIS ou
            du quartier ; voir <a href="#discriminations">ce que les données taisent</a>.
          </p>
        </>
      ),
    },
    incertitude: {
      title: 'Incertitude des comptes, des taux et des rangs',
      body: () => (
        <>
          <p>
            Un petit nombre doit beaucoup au hasard. Une part porte son intervalle de Wilson, un
            taux celui de Byar, à 95 %. Un rang tiré de parts ou de taux a deux bornes : un
            territoire n’est placé avant ou après un autre que si leurs intervalles ne se recoupent
            pas.
          </p>
          <p>
            Une distance n’a pas d’intervalle de cette sorte, et son rang est un rang simple : elle
            est calculée, non tirée au sort. Son incertitude vient d’ailleurs : du point où l’on
            compte les habitants, de la position des lieux et de la date des listes.
          </p>
        </>
      ),
    },
    inegalite: {
      title: 'L’inégalité de distance a deux valeurs',
      body: ({ squares }) =>
        squares ? (
          <p>
            Compter les habitants d’un carré en un seul point leur donne à tous la même distance.
            Chaque mesure est donc publiée à côté de sa valeur avec un <em>terme d’étendue</em> : si
            les habitants étaient répartis dans un disque de la surface du carré, ils vivraient en
            moyenne à ⅔ √(surface/π) de son centre, ajoutés à la distance par la racine de la somme
            des carrés. La vérité est entre les deux.
          </p>
        ) : (
          <p>
            Compter tous les habitants au chef-lieu met à zéro la distance de beaucoup d’entre eux :
            l’inégalité en sort grossie. Chaque mesure est donc publiée à côté de sa valeur avec un{' '}
            <em>terme intra-communal</em> : si les habitants étaient répartis dans un disque de la
            surface de la commune, ils vivraient en moyenne à ⅔ √(surface/π) de son centre, ajoutés
            à la distance par la racine de la somme des carrés. Les habitants vivant plutôt dans les
            bourgs, la vérité est entre les deux. L’écart entre ces deux valeurs est la plus grande
            incertitude de ces mesures.
          </p>
        ),
    },
    grappes: {
      title: 'Grappes de territoires',
      body: () => (
        <>
          <p>
            Deux communes voisines ont souvent le même guichet, donc des distances semblables : la
            distance est lisse par construction, et un indice d’autocorrélation y trouverait des
            grappes partout. Les indices de Moran s’appliquent donc aux indicateurs et aux résidus
            de la distance, non à la distance.
          </p>
          <p>
            Pour la distance, la référence est un hasard plausible : autant de lieux, replacés 99
            fois avec une probabilité proportionnelle à la population, par des tirages que l’on peut
            refaire. Un endroit est anormalement loin quand il l’est plus que dans presque tous ces
            tirages.
          </p>
          <p>
            Dans un territoire seul, la moyenne, les voisins et les tirages sont les siens : une
            commune « élevée » l’est parmi les siennes, et ce qui borde le territoire n’est le
            voisin de personne. Pour la distance, ses lieux sont replacés là où ses habitants
            vivent ; ceux du dehors restent où ils sont. En dessous de 30 territoires, rien n’est
            cherché.
          </p>
        </>
      ),
    },
    millesimes: {
      title: 'Millésimes et générations',
      body: () => (
        <>
          <p>
            Chaque valeur porte la date et la géographie auxquelles elle se rapporte. Les communes
            sont celles du 1er janvier 2025. Une valeur plus ancienne n’est reportée que là où c’est
            exact : après une fusion, un compte s’additionne, une médiane non. Sinon elle manque,
            avec cette raison. Mayotte, absente des populations légales de 2023, est comptée d’après
            le recensement de 2017.
          </p>
          <p>
            Les générations ne se comparent jamais comme une seule : quartiers prioritaires de 2015
            et de 2024, ZRR de 2021 et FRR de 2025, maisons de services au public de 2018 et France
            services, listes de 2020, 2023 et 2024. Deux labels aux exigences différentes ne font
            pas une courbe. La liste des délégués du Défenseur des droits date de janvier 2018 et
            reste à vérifier.
          </p>
        </>
      ),
    },
    discriminations: {
      title: 'Discriminations : ce que disent les données ouvertes, où elles se taisent',
      body: discriminationFr,
    },
  },
};

/** The answer of the planner and its places, in French. */
export const plannerAnswerFr = {
  'planner.loading': 'Chargement des lieux habités…',
  'planner.searching': 'Recherche : {percent}',
  'planner.searching.first':
    'Premiers lieux trouvés, preuve en cours : au plus {gap} mieux serait possible.',
  'planner.searching.none': 'Recherche des premiers lieux…',
  'planner.stop': 'S’arrêter là',
  'planner.cancel': 'Annuler',
  'planner.cancelled': 'Recherche annulée.',
  'planner.restart': 'Reprendre',
  'planner.answer': 'Réponse',
  'planner.answer.gain': '{n} {noun} de plus',
  'planner.answer.gain.over75':
    '{n} {count, plural, one {personne} other {personnes}} de plus, de 75 ans et plus,',
  'planner.answer.loss': '{n} {noun} de moins',
  'planner.answer.loss.over75':
    '{n} {count, plural, one {personne} other {personnes}} de moins, de 75 ans et plus,',
  'planner.answer.same': 'Personne de plus',
  'planner.answer.covered':
    'seraient {within} {ofOne} : {after} au lieu de {before}, soit {shareAfter} {ofAll} au lieu de {shareBefore}.',
  'planner.answer.coveredSame':
    'seraient {within} {ofOne} : {after} au lieu de {before}, soit {share} {ofAll} avant comme après.',
  'planner.answer.bounds': 'Selon les fourchettes publiées, le gain est entre {low} et {high}.',
  'planner.answer.fewest': '{count, plural, one {# lieu suffit} other {# lieux suffisent}}',
  'planner.answer.fewestMore':
    '{count, plural, one {# lieu de plus suffit} other {# lieux de plus suffisent}}',
  'planner.answer.fewestRest':
    'pour que {share} {ofAll} soient {within} {ofOne} ; c’est le cas de {shareBefore} aujourd’hui.',
  'planner.answer.mean': '{distance} de moins en moyenne',
  'planner.answer.meanMinutes': '{minutes} min de moins en moyenne',
  'planner.answer.meanRest':
    'jusqu’au lieu le plus proche ({service}) : la moyenne {ofAll} passerait de {before} à {after}, {measured}.',
  'planner.answer.worst': '{after} au plus',
  'planner.answer.worstRest.km':
    '{measured} {ofOne}, au lieu de {before} : c’est la distance du {place}.',
  'planner.answer.worstRest.min':
    '{measured} {ofOne}, au lieu de {before} : c’est la durée depuis le {place}.',
  'planner.answer.worstPlace.people': 'lieu habité le plus éloigné',
  'planner.answer.worstPlace.mix': 'lieu le plus éloigné de ceux que compte le mélange choisi',
  'planner.answer.worstPlace.some': 'lieu le plus éloigné où l’on compte des {noun}',
  'planner.answer.farther': '{n} {noun} plus loin',
  'planner.answer.nearer': '{n} {noun} plus près',
  'planner.answer.handBoth': 'et {n} plus près',
  'planner.answer.handRest':
    '{ofOne}, {measured}. À {limit} au plus : {after} personnes {asBefore}',
  'planner.answer.handInstead':
    'au lieu de {before}, soit {shareAfter} de la population au lieu de {shareBefore}.',
  'planner.answer.handInsteadSame':
    'au lieu de {before}, soit {share} de la population avant comme après.',
  'planner.answer.handEqual': 'comme aujourd’hui, soit {share} de la population.',
  'planner.answer.handMore': '({count} de plus qu’aujourd’hui), soit {share} de la population.',
  'planner.answer.handFewer': '({count} de moins qu’aujourd’hui), soit {share} de la population.',
  'planner.answer.handSame': 'Personne n’est plus près ni plus loin',
  'planner.proof.optimum':
    'C’est l’optimum : aucun autre {count, plural, one {lieu} other {choix de # lieux}} parmi {candidates} possibles ne fait mieux.',
  'planner.proof.all':
    'C’est l’optimum : {count, plural, one {c’est le seul lieu possible} other {les # lieux possibles sont tous choisis}}.',
  'planner.proof.optimumGoal':
    'C’est l’optimum sous cette condition : aucun autre {count, plural, one {lieu} other {choix de # lieux}} parmi {candidates} possibles qui la respecte ne fait mieux.',
  'planner.proof.gap':
    'Cette réponse est à {gap} au plus de l’optimum : c’est prouvé, et l’optimum lui-même ne l’est pas.',
  'planner.proof.gapGoal':
    'Cette réponse est à {gap} au plus de l’optimum sous cette condition : c’est prouvé, et l’optimum lui-même ne l’est pas.',
  'planner.proof.fewest': 'C’est l’optimum : aucun choix de moins de lieux n’y suffit.',
  'planner.proof.fewestGap': 'Il en faut au moins {bound} : entre les deux, rien n’est prouvé.',
  'planner.proof.fewer': 'Moins de lieux que demandé : les autres n’ajouteraient rien.',
  'planner.proof.fewerGoal':
    'Moins de lieux que demandé : la recherche n’en a pas trouvé d’autres qui ajoutent au gain sous cette condition.',
  'planner.proof.cut.reader':
    'Recherche arrêtée avant sa fin : menée jusqu’au bout, elle peut donner d’autres lieux.',
  'planner.proof.cut.time':
    'Recherche arrêtée après 30 secondes : sur un autre ordinateur, le même lien peut donner d’autres lieux.',
  'planner.proof.cut.solver':
    'Une partie du calcul n’a pas pu être chargée : avec elle, le même lien peut donner d’autres lieux ou une meilleure preuve. Rechargez la page pour réessayer.',
  'planner.caveat.crow':
    'Distances à vol d’oiseau, du lieu où les habitants sont comptés : par la route, multipliez-les par 1,2 à 1,45. La capacité d’accueil, les horaires et l’accord des structures ne sont pas pris en compte.',
  'planner.caveat.travel':
    'Durées de votre fichier, de commune à lieu : Écarts ne les vérifie pas et ne les complète pas. La capacité d’accueil, les horaires et l’accord des structures ne sont pas pris en compte.',
  'planner.caveat.suppliedTravel':
    'Les temps de trajet publiés ici pour {service} ({by}) ne servent pas à ce calcul : il compte en kilomètres, ou avec la matrice que vous importez.',
  'planner.caveat.leftOutPeople':
    '{people} personnes vivent dans des communes dont ce fichier ne dit rien : elles ne sont pas comptées.',
  'planner.caveat.leftOutPlaces':
    '{count, plural, one {# lieu d’aujourd’hui n’est} other {# lieux d’aujourd’hui ne sont}} dans ce fichier ni par {count, plural, one {son identifiant ni par sa commune : il ne dessert} other {leur identifiant ni par leur commune : ils ne desservent}} personne ici.',
  'planner.caveat.parts':
    'Les habitants des quartiers prioritaires sont comptés dans leur quartier, les autres au chef-lieu : d’où un léger écart avec les chiffres de l’explorateur.',
  'planner.caveat.list': 'Liste « {service} » {ofVintage}.',
  'planner.caveat.toCheck': 'Liste « {service} » {ofVintage}, à vérifier.',
  'planner.caveat.ownInstead':
    'Lieux existants : {count, plural, one {le seul de votre liste} other {les # de votre liste}}, à la place de la liste « {service} » publiée.',
  'planner.caveat.ownBeside':
    'Lieux existants : la liste « {service} » publiée, et {count, plural, one {# lieu} other {# lieux}} de votre liste.',
  'planner.caveat.odbl': 'Points de La Poste : licence ODbL.',
  'planner.caveat.over75': 'L’âge n’est connu que dans l’Hexagone et en Corse.',
  'planner.caveat.spread':
    'Dans une commune, le compte « {label} » est réparti comme la population, faute de mieux.',
  'planner.caveat.unknown':
    '{people} personnes vivent là où ce compte n’est pas publié : elles ne pèsent pas.',
  'planner.caveat.unserved':
    'Là où rien n’est recensé dans un territoire de comparaison, les habitants comptent comme au plus loin.',
  'planner.places': 'Lieux, du plus utile au moins utile',
  'planner.places.any': 'Lieux proposés',
  'planner.places.rank': 'Rang',
  'planner.places.place': 'Lieu',
  'planner.places.gain': 'Habitants gagnés',
  'planner.places.served': 'Habitants rapprochés',
  'planner.places.demand': 'Gain visé',
  'planner.places.qpv': 'dont QPV',
  'planner.places.rural': 'dont rural',
  'planner.places.over75': 'dont 75 ans et plus',
  'planner.places.poor': 'dont communes pauvres',
  'planner.places.kept': 'lieu d’aujourd’hui, gardé',
  'planner.places.more': 'Voir les {count} lieux',
  'planner.places.all': 'Total',
  'planner.places.closed': '{count, plural, one {# lieu fermé} other {# lieux fermés}} : {names}',
  'planner.places.edit': 'Reprendre cette réponse à la main',
  'planner.places.move': 'Déplacer {name}',
  'planner.places.moveShort': 'Déplacer',
  'planner.places.removeShort': 'Retirer',
  'planner.places.remove': 'Retirer {name}',
  'planner.places.reopen': 'Rouvrir {name}',
  'planner.curve': 'Ce qu’apporte chaque lieu de plus',
  'planner.curve.summary':
    'Le premier lieu apporte {first} {noun}, le {count, selectordinal, one {#er} other {#e}} {last}. Choisis un à un, {most} lieux en apporteraient {total} en tout.',
  'planner.curve.note':
    'Le point est la réponse ; la courbe choisit les lieux un à un, et un choix d’ensemble peut apporter davantage.',
  'planner.curve.noteGoal':
    'Le point est la réponse ; la courbe choisit les lieux un à un, sans la condition d’équité.',
} as const;

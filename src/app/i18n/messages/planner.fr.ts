/** The planner, in French. */
export const plannerFr = {
  'planner.title': 'Planifier',
  'planner.ask': 'Question',
  'planner.question.cover.name': 'Où ouvrir de nouveaux lieux ?',
  'planner.question.offices.name': 'Où les délégués tiendraient-ils permanence ?',
  'planner.question.close.name': 'Et si des lieux ferment, ouvrent, déménagent ?',
  'planner.question.fewest.name': 'Combien de lieux au moins ?',
  'planner.question.mean.name': 'Où réduire le plus la distance moyenne ?',
  'planner.question.worst.name': 'Où réduire la plus grande distance ?',
  'planner.question.cover':
    'Où ouvrir {count} {service} pour rapprocher à {km} le plus {ofDemand} ?',
  'planner.question.offices':
    'Dans quelles {count} France services existantes les délégués du Défenseur des droits tiendraient-ils permanence, pour être à {km} du plus grand nombre {ofDemand} ?',
  'planner.question.close': 'Que changent vos fermetures et vos ouvertures de {service}, à {km} ?',
  'planner.question.fewest':
    'Combien de {service} ouvrir au moins pour que {share} {ofDemand} soient à {km} au plus ?',
  'planner.question.mean':
    'Où ouvrir {count} {service} pour réduire le plus la distance moyenne {ofDemand} ?',
  'planner.question.worst':
    'Où ouvrir {count} {service} pour que les plus éloignés {ofDemand} le soient le moins possible ?',
  'planner.count': 'Nombre de lieux',
  'planner.threshold': 'Distance, en kilomètres',
  'planner.share': 'Part à desservir, en pour cent',
  'planner.km': '{value} km',
  'planner.percent': '{value} %',
  'planner.service': 'Service',
  'planner.demand': 'Pour qui',
  'planner.demand.people': 'd’habitants',
  'planner.demand.qpv': 'd’habitants des quartiers prioritaires',
  'planner.demand.frr': 'd’habitants des communes FRR',
  'planner.demand.rural': 'd’habitants de l’espace rural',
  'planner.demand.over75': 'de personnes de 75 ans et plus',
  'planner.demand.poor': 'd’habitants des communes pauvres',
  'planner.demand.mix': 'd’unités du mélange choisi',
  'planner.demand.indicator': 'de : {label}',
  'planner.demand.mix.edit': 'Mélange pondéré…',
  'planner.demand.factor': 'Facteur',
  'planner.demand.add': 'Ajouter un terme',
  'planner.noun.people': '{count, plural, one {personne} other {personnes}}',
  'planner.noun.qpv': 'habitants des quartiers prioritaires',
  'planner.noun.frr': 'habitants des communes FRR',
  'planner.noun.rural': 'habitants de l’espace rural',
  'planner.noun.over75': 'personnes de 75 ans et plus',
  'planner.noun.poor': 'habitants des communes pauvres',
  'planner.noun.mix': 'unités du mélange choisi',
  'planner.of.people': 'de la population',
  'planner.of.qpv': 'des habitants des quartiers prioritaires',
  'planner.of.frr': 'des habitants des communes FRR',
  'planner.of.rural': 'des habitants de l’espace rural',
  'planner.of.over75': 'des personnes de 75 ans et plus',
  'planner.of.poor': 'des habitants des communes pauvres',
  'planner.of.mix': 'du mélange choisi',
  'planner.of.indicator': 'de l’ensemble ({label})',

  'planner.area': 'Territoire',
  'planner.area.france': 'Toute la France',
  'planner.area.search': 'Restreindre à un département, une intercommunalité…',
  'planner.area.drawn': 'Zone dessinée',
  'planner.area.clear': 'Revenir à toute la France',
  'planner.area.pilot': 'Exemples',
  'planner.settings': 'Réglages',
  'planner.candidates': 'Lieux possibles',
  'planner.candidates.communes': 'Toutes les communes',
  'planner.candidates.post-offices': 'Communes avec un point La Poste',
  'planner.candidates.places': 'Lieux existants : {service}',
  'planner.candidates.own': 'Ma liste',
  'planner.candidates.list': 'Codes de communes, ou longitude/latitude, séparés par des virgules',
  'planner.candidates.list.wrong': 'Pas compris : {parts}',
  'planner.network': 'Lieux existants',
  'planner.network.kept': 'Gardés',
  'planner.network.movable': 'Déplaçables : autant de lieux, placés au mieux',
  'planner.network.closable':
    'Refondus : ces lieux-là seulement, aux emplacements d’aujourd’hui ou ailleurs',
  'planner.equity': 'Équité',
  'planner.equity.none': 'Sans condition',
  'planner.equity.qpv': 'Une part du gain aux quartiers prioritaires',
  'planner.equity.rural': 'Une part du gain à l’espace rural',
  'planner.equity.percent': 'Part du gain, en pour cent',

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
  'planner.answer.loss': '{n} {noun} de moins',
  'planner.answer.same': 'Personne de plus',
  'planner.answer.covered':
    'seraient à {km} km au plus, à vol d’oiseau, {ofOne} : {after} au lieu de {before}, soit {shareAfter} {ofAll} au lieu de {shareBefore}.',
  'planner.answer.bounds': 'Selon les fourchettes publiées, le gain est entre {low} et {high}.',
  'planner.answer.fewest': '{count, plural, one {# lieu suffit} other {# lieux suffisent}}',
  'planner.answer.fewestRest':
    'pour que {share} {ofAll} soient à {km} km au plus, à vol d’oiseau, {ofOne} ; c’est le cas de {shareBefore} aujourd’hui.',
  'planner.answer.mean': '{metres} m de moins en moyenne',
  'planner.answer.meanRest':
    'jusqu’au lieu le plus proche : {after} au lieu de {before}, à vol d’oiseau, en moyenne {ofAll}.',
  'planner.answer.worst': '{after} au plus',
  'planner.answer.worstRest':
    'à vol d’oiseau {ofOne}, au lieu de {before} : c’est la distance du lieu habité le plus éloigné.',
  'planner.answer.farther': '{n} {noun} plus loin',
  'planner.answer.nearer': '{n} {noun} plus près',
  'planner.answer.handBoth': 'et {n} plus près,',
  'planner.answer.handRest':
    '{ofOne}, à vol d’oiseau. À {km} km au plus : {after} personnes au lieu de {before}, soit {shareAfter} de la population au lieu de {shareBefore}.',
  'planner.answer.handSame': 'Rien ne change pour personne',
  'planner.proof.optimum':
    'C’est l’optimum : aucun autre choix de {count, plural, one {# lieu} other {# lieux}} parmi {candidates} possibles ne fait mieux.',
  'planner.proof.gap':
    'Cette réponse est à {gap} au plus de l’optimum : c’est prouvé, et l’optimum lui-même ne l’est pas.',
  'planner.proof.fewest': 'C’est l’optimum : aucun choix de moins de lieux n’y suffit.',
  'planner.proof.fewestGap': 'Il en faut au moins {bound} : entre les deux, rien n’est prouvé.',
  'planner.proof.fewer': 'Moins de lieux que demandé : les autres n’ajouteraient rien.',
  'planner.caveat.crow':
    'Distances à vol d’oiseau, du lieu où les habitants sont comptés : par la route, comptez 1,2 à 1,45 fois plus. La capacité d’accueil, les horaires et l’accord des structures ne sont pas pris en compte.',
  'planner.caveat.parts':
    'Les habitants des quartiers prioritaires sont comptés dans leur quartier, les autres au chef-lieu : d’où un léger écart avec les chiffres de l’explorateur.',
  'planner.caveat.list': 'Liste « {service} » {ofVintage}.',
  'planner.caveat.toCheck': 'Liste « {service} » {ofVintage}, à vérifier.',
  'planner.caveat.odbl': 'Points de La Poste : licence ODbL.',
  'planner.caveat.over75': 'L’âge n’est connu que dans l’Hexagone et en Corse.',
  'planner.caveat.spread':
    'Dans une commune, les {label} sont répartis comme la population, faute de mieux.',
  'planner.caveat.unknown':
    '{people} personnes vivent où ce compte n’est pas publié : elles ne pèsent pas.',
  'planner.caveat.unserved':
    'Là où rien n’est recensé dans un territoire de comparaison, les habitants comptent comme au plus loin.',

  'planner.places': 'Lieux, du plus utile au moins utile',
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
  'planner.places.remove': 'Retirer {name}',
  'planner.places.reopen': 'Rouvrir {name}',

  'planner.curve': 'Ce qu’apporte chaque lieu de plus',
  'planner.curve.summary':
    'Le premier lieu apporte {first} {noun}, le {count, selectordinal, one {#er} other {#e}} {last} ; aller jusqu’à {most} lieux en apporterait {total} en tout.',
  'planner.curve.x': 'lieux',
  'planner.curve.asked': 'demandés',

  'planner.change.title': 'Avant, après',
  'planner.change.caption': 'Part des habitants à plus de {km} km {ofOne}',
  'planner.change.group': 'Habitants',
  'planner.change.before': 'Avant',
  'planner.change.after': 'Après',
  'planner.change.qpv': 'Quartiers prioritaires',
  'planner.change.not-qpv': 'Hors des quartiers prioritaires',
  'planner.change.rural': 'Espace rural',
  'planner.change.over75': '75 ans et plus (Hexagone et Corse)',
  'planner.change.poor': 'Communes pauvres (cinquième le plus bas)',
  'planner.change.all': 'Tous',
  'planner.change.mean': 'Distance moyenne',
  'planner.change.median': 'Distance médiane',
  'planner.inequality.title': 'Inégalité de la distance',
  'planner.inequality.caption': 'Mesures de l’inégalité de la distance, avant et après',
  'planner.inequality.measure': 'Mesure',
  'planner.inequality.theil': 'Indice de Theil',
  'planner.inequality.concentration': 'Indice de concentration selon le revenu',
  'planner.inequality.withTerm': 'avec le terme intra-communal',
  'planner.inequality.note':
    'Le changement du Theil est de {change} ; compter les habitants autrement dans chaque commune le ferait varier de {uncertainty} : {verdict}',
  'planner.inequality.larger': 'l’incertitude est plus grande que l’effet.',
  'planner.inequality.smaller': 'l’effet dépasse cette incertitude.',
  'planner.inequality.concentrationNote':
    'Concentration au-dessus de 0 : les habitants des communes aisées sont plus loin ; au-dessous, ceux des communes pauvres.',

  'planner.robust.title': 'Est-ce solide ?',
  'planner.robust.lead':
    'Les mêmes lieux seraient-ils choisis avec une autre distance, un détour par la route, un autre public, une autre liste ?',
  'planner.robust.start': 'Refaire le calcul autrement',
  'planner.robust.running': 'Autres calculs : {percent}',
  'planner.robust.summary':
    'Sur {runs} autres calculs, {always, plural, =0 {aucun lieu n’est choisi chaque fois} one {# lieu est choisi chaque fois} other {# lieux sont choisis chaque fois}}, {mostly} sur {count} au moins une fois sur deux.',
  'planner.robust.worst':
    'Au pire, ces lieux gardent {percent} % de ce que gagneraient les meilleurs.',
  'planner.robust.further':
    'La liste des délégués date de 2018 et compte 342 lieux de moins que l’institution n’en annonçait en 2020 : avec {places} lieux de plus tirés au sort là où ils sont plausibles ({draws} tirages), ces lieux gagneraient entre {low} et {high} personnes, les meilleurs entre {bestLow} et {bestHigh}.',
  'planner.robust.without':
    '{count, plural, one {# calcul n’a pas de réponse} other {# calculs n’ont pas de réponse}} : plus rien à gagner, ou hors d’atteinte.',
  'planner.robust.runs': 'Ce qui change, calcul par calcul',
  'planner.robust.change': 'Autre hypothèse',
  'planner.robust.again': 'Lieux repris',
  'planner.robust.own': 'Gain de ces lieux',
  'planner.robust.best': 'Gain des meilleurs',
  'planner.robust.of': '{n} sur {count}',
  'planner.robust.radius': 'Distance {percent} %',
  'planner.robust.detour': 'Par la route, {factor} fois plus long',
  'planner.robust.demand': '{noun} comptés double',
  'planner.robust.list': 'Liste précédente : {service}',
  'planner.robust.furtherName': '{places} lieux de plus, {draws} tirages',
  'planner.robust.places': 'Part des calculs où chaque lieu est choisi',
  'planner.robust.share': 'Choisi',
  'planner.robust.near': 'Lui ou un lieu à {km} km au plus',
  'planner.robust.others': 'Choisis le plus souvent, mais absents de cette réponse : {names}.',
  'planner.minutes.title': 'Pour un procès-verbal',
  'planner.minutes.copy': 'Copier le paragraphe',
  'planner.minutes.copied': 'Copié',
  'planner.minutes.source':
    'Source : Écarts, édition {edition} ; calcul refait à l’identique par ce lien : {link}',
  'planner.minutes.question': 'Question posée : {question}',
  'planner.minutes.area': 'Territoire : {area}.',
  'planner.minutes.places':
    '{count, plural, one {Lieu proposé} other {Lieux proposés, du plus utile au moins utile}} : {names}.',
  'planner.minutes.closed': 'Lieux fermés : {names}.',
  'planner.minutes.added': 'Lieux ajoutés : {names}.',
  'planner.scenario': 'Scénario',
  'planner.scenario.undo': 'Annuler le dernier geste',
  'planner.scenario.redo': 'Refaire',
  'planner.scenario.keep': 'Garder pour comparer',
  'planner.scenario.export': 'Enregistrer (JSON)',
  'planner.scenario.import': 'Ouvrir un fichier',
  'planner.scenario.importFailed': 'Ce fichier n’est pas un scénario d’Écarts : {problem}',
  'planner.scenario.clear': 'Tout effacer',
  'planner.scenario.hint':
    'Sur la carte : un lieu existant se ferme, une commune reçoit un lieu ou le rend. Fermer puis ouvrir ailleurs, c’est déplacer.',
  'planner.scenario.addCommune': 'Ouvrir un lieu dans une commune…',
  'planner.scenario.notCommune': 'Choisissez une commune : un lieu s’ouvre dans une commune.',
  'planner.compare': 'Scénarios côte à côte',
  'planner.compare.current': 'En cours',
  'planner.compare.kept': 'Gardé {n}',
  'planner.compare.places': 'Lieux ouverts',
  'planner.compare.closed': 'Lieux fermés',
  'planner.compare.covered': 'Personnes à la distance choisie',
  'planner.compare.nearer': 'Personnes plus près',
  'planner.compare.farther': 'Personnes plus loin',
  'planner.compare.mean': 'Distance moyenne',
  'planner.compare.qpv': 'QPV au-delà de la distance',
  'planner.compare.rural': 'Rural au-delà de la distance',
  'planner.compare.theil': 'Indice de Theil',
  'planner.compare.open': 'Reprendre',
  'planner.compare.drop': 'Retirer',

  'planner.map.label':
    'Carte du plan. Flèches : déplacer ; + et − : zoomer ; Entrée : ajouter, fermer ou retirer le lieu au centre.',
  'planner.map.unavailable':
    'La carte ne peut pas être dessinée : ce navigateur n’offre pas WebGL. La réponse et les tableaux disent la même chose.',
  'planner.map.legend': 'Distance moyenne au lieu le plus proche',
  'planner.map.nearer': 'de {low} à {high} km plus près',
  'planner.map.nearerMost': 'plus de {low} km plus près',
  'planner.map.nearerLeast': 'moins de {high} km plus près',
  'planner.map.same': 'inchangée',
  'planner.map.farther': 'plus loin, jusqu’à {high} km',
  'planner.map.fartherMost': 'plus de {low} km plus loin',
  'planner.map.outside': 'hors du territoire, ou aucun lieu',
  'planner.map.new': 'lieu proposé, par rang',
  'planner.map.byHand': 'lieu ajouté à la main',
  'planner.map.closed': 'lieu fermé',

  'planner.impossible.title': 'Cette question n’a pas de réponse',
  'planner.impossible.threshold':
    'Une distance de {km} km ne veut rien dire ici : choisissez-en une au-dessus de 0 et jusqu’à 200 km.',
  'planner.impossible.count':
    'On ne peut pas ouvrir {count} lieux : choisissez un nombre entier, au moins 1.',
  'planner.impossible.share':
    'Une part de {percent} % ne veut rien dire : choisissez-la entre 0 et 100 %.',
  'planner.impossible.too-few-candidates':
    'Vous demandez {count} lieux, mais il n’y a que {candidates, plural, one {# lieu possible} other {# lieux possibles}} sur ce territoire.',
  'planner.impossible.no-candidates':
    'Aucun lieu possible ne se trouve sur ce territoire : élargissez l’un ou l’autre.',
  'planner.impossible.no-demand':
    'Personne de ceux que vous visez ne vit sur ce territoire : changez de public ou de territoire.',
  'planner.impossible.empty-area': 'Aucun lieu habité ne se trouve dans ce territoire.',
  'planner.impossible.all-covered':
    'C’est déjà fait : tous ceux que vous visez sont à {km} km au plus. Essayez une distance plus courte.',
  'planner.impossible.unknown-area':
    'Le territoire « {code} » n’existe pas au niveau « {level} » dans cette édition.',
  'planner.impossible.unknown-service': 'Le service « {service} » n’est pas dans cette édition.',
  'planner.impossible.unknown-demand':
    'Aucun compte « {of} » n’est publié par commune dans cette édition.',
  'planner.impossible.unknown-communes':
    'Ces codes ne sont ceux d’aucune commune au 1er janvier 2025 : {codes}.',
  'planner.impossible.area-too-large':
    'La plus grande distance se calcule pour un département ou plus petit : ce territoire a {parts} lieux habités, trop pour une réponse sûre.',
  'planner.impossible.out-of-reach':
    '{people} personnes vivent à plus de {km} km de tout lieu possible : aucun choix ne peut les desservir toutes. Ajoutez des lieux possibles, ou visez une part plus basse.',
  'planner.impossible.share-out-of-reach':
    'Tous les lieux possibles ensemble ne desservent que {most} % : {percent} % est hors d’atteinte.',
  'planner.impossible.equity-out-of-reach':
    'Aucun choix trouvé ne donne {percent} % du gain à ce public : au mieux {most} %. Baissez la part, ou changez de distance.',
  'planner.impossible.unserved':
    '{people} personnes n’auraient aucun lieu dans leur territoire de comparaison : gardez-y au moins un lieu existant.',
  'planner.impossible.nothing-to-close':
    'Cliquez sur la carte : un lieu existant pour le fermer, une commune pour y ouvrir un lieu.',
  'planner.impossible.next': 'Rien n’est perdu : changez un réglage, la réponse suit.',
} as const;

/** Scenarios of the planner, and its minutes, in French. */
export const plannerScenarioFr = {
  'planner.minutes.title': 'Pour un procès-verbal',
  'planner.minutes.copy': 'Copier le paragraphe',
  'planner.minutes.copied': 'Copié',
  'planner.minutes.source':
    'Source : Écarts, édition {edition} ; calcul refait à l’identique par ce lien : {link}',
  'planner.minutes.question': 'Question posée : {question}',
  'planner.minutes.area': 'Territoire : {area}.',
  'planner.minutes.places':
    '{count, plural, one {Lieu proposé} other {Lieux proposés, du plus utile au moins utile}} : {names}.',
  'planner.minutes.placesAny':
    '{count, plural, one {Lieu proposé} other {Lieux proposés}} : {names}.',
  'planner.minutes.closed': '{count, plural, one {Lieu fermé} other {Lieux fermés}} : {names}.',
  'planner.minutes.added': '{count, plural, one {Lieu ajouté} other {Lieux ajoutés}} : {names}.',
  'planner.set.candidates.new': 'Lieux possibles : {candidates}, {which}.',
  'planner.set.candidates.orToday':
    'Lieux possibles : {candidates}, {which}, et ceux d’aujourd’hui.',
  'planner.set.mix': 'Mélange choisi : {terms}.',
  'planner.set.among.communes': 'toutes les communes du territoire',
  'planner.set.among.post-offices': 'les communes du territoire qui ont un point La Poste',
  'planner.set.among.places': 'les lieux du territoire dans la liste « {services} »',
  'planner.set.among.own': 'ceux d’une liste apportée avec la question',
  'planner.set.network.kept':
    'Lieux existants : gardés{closed, plural, =0 {} one {, sauf # fermé à la main} other {, sauf # fermés à la main}}.',
  'planner.set.network.movable':
    'Lieux existants du territoire : tous placés à nouveau, avec {count, plural, one {# lieu} other {# lieux}} de plus.',
  'planner.set.network.closable':
    'Lieux existants du territoire : ne restent que ceux que la réponse reprend.',
  'planner.annex.print': 'Imprimer en annexe de la fiche',
  'planner.annex.kind': 'Écarts · annexe à la fiche du territoire',
  'planner.annex.more':
    'Et {count, plural, one {# autre lieu} other {# autres lieux}} : voir le lien ci-dessous.',
  'planner.scenario': 'Scénario',
  'planner.scenario.undo': 'Annuler le dernier geste',
  'planner.scenario.undoShort': 'Annuler',
  'planner.scenario.redoShort': 'Refaire',
  'planner.scenario.redo': 'Refaire',
  'planner.scenario.keep': 'Garder pour comparer',
  'planner.scenario.keep.full':
    '{most} scénarios sont déjà gardés, et c’est le plus : retirez-en un pour garder celui-ci.',
  'planner.scenario.keep.tooLong':
    'Ce scénario et ceux qui sont gardés ne tiendraient pas dans un lien : retirez-en un, ou gardez-en un qui change moins de lieux.',
  'planner.scenario.export': 'Enregistrer (JSON)',
  'planner.scenario.import': 'Ouvrir un fichier',
  'planner.scenario.problem.empty': 'Ce fichier est vide.',
  'planner.scenario.problem.not-json':
    'Ce fichier n’est pas un scénario : ce n’est pas du JSON (il commence par « {detail} »).',
  'planner.scenario.problem.not-scenario':
    'Ce fichier JSON n’est pas un scénario d’Écarts : il lui manque « format: ecarts-scenario » (trouvé : {detail}).',
  'planner.scenario.problem.version':
    'Ce scénario est écrit dans une version ({detail}) que cette page ne connaît pas : ouvrez-le avec le site qui l’a enregistré.',
  'planner.scenario.problem.no-address':
    'Ce scénario est incomplet : il lui manque son adresse, qui dit la question et les lieux.',
  'planner.scenario.problem.unknown':
    'Ce scénario demande ce que cette édition n’a pas : {detail}. Rien n’a été changé.',
  'planner.scenario.problem.unread': 'Ce fichier n’a pas pu être lu : {detail}',
  'planner.scenario.beyond':
    'Ce fichier garde {count, plural, one {un scénario} other {# scénarios}} de trop, quand {most} au plus se comparent : {names} {count, plural, one {n’est pas repris} other {ne sont pas repris}}.',
  'planner.others': 'et {count, plural, one {un autre} other {# autres}}',
  'planner.scenario.tooLong':
    'Ce choix ouvre {opened, plural, one {# lieu} other {# lieux}} et en ferme {closed} : c’est trop pour tenir dans un lien. Pour le garder ou le reprendre, choisissez un territoire plus petit.',
  'planner.scenario.earlier':
    'Ce scénario a été enregistré sur l’édition {edition} : il est recalculé sur l’édition {current}, ses chiffres peuvent différer.',
  'planner.scenario.clear': 'Tout effacer',
  'planner.scenario.hint':
    'Sur la carte : un lieu existant se ferme, une commune reçoit un lieu ou le rend. Glissez un lieu pour le déplacer : tout est recalculé en chemin.',
  'planner.scenario.moving':
    'Montrez où va ce lieu : cliquez ou touchez la carte ; au clavier, flèches puis Entrée au centre, Échap pour le laisser où il est.',
  'planner.scenario.addCommune': 'Ouvrir un lieu dans une commune…',
  'planner.scenario.closePlace': 'Fermer ou rouvrir un lieu existant : nom, rue, commune…',
  'planner.scenario.noPlace': 'Aucun lieu d’aujourd’hui ne correspond à « {query} ».',
  'planner.scenario.closeIt': 'fermer',
  'planner.scenario.reopenIt': 'rouvrir',
  'planner.scenario.notCommune': 'Choisissez une commune : un lieu s’ouvre dans une commune.',
  'planner.compare': 'Scénarios côte à côte',
  'planner.compare.table': 'Tableau des scénarios',
  'planner.compare.yardstick': 'Compter les scénarios',
  'planner.compare.yardstick.own': 'Chacun selon sa propre question',
  'planner.compare.yardstick.common': 'Tous selon les réglages ci-dessus',
  'planner.compare.basis.own':
    'Chaque scénario est compté selon sa propre question : là où la distance, le territoire ou le service diffèrent, les chiffres ne portent pas sur la même chose.',
  'planner.compare.basis.next':
    'Comptez-les tous selon les réglages ci-dessus pour les comparer ligne à ligne.',
  'planner.compare.basis.common':
    'Tous les scénarios sont comptés pour le service, la distance, le territoire et les réglages choisis ci-dessus, et non selon la question qui les a fait naître.',
  'planner.compare.unasked':
    'Un scénario gardé par un lien ancien ne dit pas sa question : il est compté avec les réglages ci-dessus.',
  'planner.compare.otherService':
    'Gardé pour un autre service : il ne se compte pas avec celui-ci.',
  'planner.compare.counting': 'Calcul…',
  'planner.compare.current': 'En cours',
  'planner.compare.name':
    '{opened, plural, =0 {} one {# lieu ouvert, } other {# lieux ouverts, }}{closed, plural, =0 {} one {# fermé, } other {# fermés, }}{service}, {limit}',
  'planner.compare.question': 'Question',
  'planner.compare.service': 'Service',
  'planner.compare.limit': 'Limite',
  'planner.compare.area': 'Territoire',
  'planner.compare.demand': 'Pour qui',
  'planner.compare.share': 'Part à desservir',
  'planner.compare.candidates': 'Lieux possibles',
  'planner.compare.existing': 'Lieux existants',
  'planner.compare.network': 'Réseau existant',
  'planner.compare.equity': 'Équité',
  'planner.compare.equityGoal': '{goal} : {percent} % au moins',
  'planner.compare.places': 'Lieux ouverts',
  'planner.compare.closed': 'Lieux fermés',
  'planner.compare.covered': 'Personnes en deçà de la limite',
  'planner.compare.gained': 'Personnes gagnées',
  'planner.compare.nearer': 'Personnes plus près',
  'planner.compare.farther': 'Personnes plus loin',
  'planner.compare.mean': 'Trajet moyen',
  'planner.compare.qpv': 'QPV au-delà de la limite',
  'planner.compare.rural': 'Rural au-delà de la limite',
  'planner.compare.theil': 'Indice de Theil',
  'planner.compare.open': 'Reprendre',
  'planner.compare.open.named': 'Reprendre : {name}',
  'planner.compare.rename': 'Nommer',
  'planner.compare.rename.named': 'Nommer : {name}',
  'planner.compare.rename.label': 'Nom du scénario',
  'planner.compare.drop': 'Retirer',
  'planner.compare.drop.named': 'Retirer : {name}',
} as const;

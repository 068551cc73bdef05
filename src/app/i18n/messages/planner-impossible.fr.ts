/** Why a plan has no answer, in French. */
export const plannerImpossibleFr = {
  'planner.impossible.title': 'Cette question n’a pas de réponse',
  'planner.impossible.unfound': 'Aucune réponse trouvée',
  'planner.impossible.threshold':
    'Une limite de {limit} ne veut rien dire ici : choisissez-la au-dessus de 0, et jusqu’à 200.',
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
  'planner.impossible.area-file-gone':
    'Cette zone venait d’un fichier, qui n’est jamais dans un lien : importez-le à nouveau, ou choisissez un autre territoire.',
  'planner.impossible.travel-file-gone':
    'Ces durées venaient d’un fichier, qui n’est jamais dans un lien : importez-le à nouveau, ou revenez aux distances.',
  'planner.impossible.travel-elsewhere':
    'Le fichier de durées ne part d’aucune commune de ce territoire : changez l’un ou l’autre.',
  'planner.impossible.all-covered':
    'C’est déjà fait : tous ceux que vous visez sont à {limit} au plus. Essayez une limite plus courte.',
  'planner.impossible.unknown-area':
    'Le territoire « {code} » n’existe pas au niveau « {level} » dans cette édition.',
  'planner.impossible.unknown-service': 'Le service « {service} » n’est pas dans cette édition.',
  'planner.impossible.unknown-demand':
    'Aucun compte « {of} » n’est publié par commune dans cette édition.',
  'planner.impossible.unknown-communes':
    'Ces codes ne sont ceux d’aucune commune au 1er janvier 2025 : {codes}.',
  'planner.impossible.unknown-places':
    'Ces lieux à fermer ne sont pas dans la liste de cette édition : {ids}. Le lien date peut-être d’une édition plus ancienne : effacez les fermetures, ou fermez les lieux d’aujourd’hui.',
  'planner.impossible.unknown-own-places':
    '{count, plural, one {# lieu fermé vient} other {# lieux fermés viennent}} d’une liste à vous qui n’est plus la même : apportez-la à nouveau, ou effacez les fermetures.',
  'planner.impossible.existing-file-gone':
    'Vos lieux existants venaient d’un fichier, qui n’est jamais dans un lien : apportez-le à nouveau dans « Vos données », sur la carte, ou revenez à la liste publiée.',
  'planner.impossible.candidates-file-gone':
    'Vos lieux possibles venaient d’un fichier, qui n’est jamais dans un lien : apportez-le à nouveau dans « Vos données », sur la carte, ou choisissez d’autres lieux possibles.',
  'planner.impossible.places-elsewhere':
    'Ces positions ne sont pas en France : {places}. La longitude vient avant la latitude : 4.85/45.76 est à Lyon.',
  'planner.impossible.demand-file-gone':
    'Ce plan comptait d’après un fichier, qui n’est jamais dans un lien : apportez-le à nouveau dans « Vos données », sur la carte, ou choisissez pour qui planifier.',
  'planner.impossible.area-too-large':
    'La plus grande distance se calcule pour un département ou plus petit : ce territoire a {parts} lieux habités, trop pour une réponse sûre.',
  'planner.impossible.out-of-reach':
    '{people} personnes vivent à plus de {limit} de tout lieu possible : aucun choix ne peut les desservir toutes. Ajoutez des lieux possibles, ou visez une part plus basse.',
  'planner.impossible.share-out-of-reach':
    'Tous les lieux possibles ensemble ne desservent que {most} % : {percent} % est hors d’atteinte.',
  'planner.impossible.equity-out-of-reach':
    'Aucun des choix essayés ne donne {percent} % du gain à ce public : au mieux {most} %. Ce n’est pas la preuve qu’il n’y en a pas. Baissez la part, ou changez de distance.',
  'planner.impossible.equity-nobody':
    'Aucun lieu possible ne rapprocherait ce public : ici, ceux qu’un lieu pourrait desservir sont déjà à {limit} au plus, ou personne n’en est. Retirez la condition d’équité, ou changez de distance.',
  'planner.impossible.equity-elsewhere':
    'Une part du gain ne se réserve que si l’on ouvre des lieux en gardant ceux d’aujourd’hui : retirez la condition d’équité, ou revenez à cette question.',
  'planner.impossible.unserved':
    '{people} personnes n’auraient aucun lieu dans leur territoire de comparaison : gardez-y au moins un lieu existant.',
  'planner.impossible.nothing-to-close':
    'Cliquez sur la carte : un lieu existant pour le fermer, une commune pour y ouvrir un lieu. Ou cherchez-les par leur nom, ci-dessus.',
  'planner.impossible.next': 'Rien n’est perdu : changez un réglage, la réponse suit.',
} as const;

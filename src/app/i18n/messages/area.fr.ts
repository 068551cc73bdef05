/** The reader's own area, in French. */
export const areaFr = {
  'area.title': 'Votre zone',
  'area.summary.ring': 'zone tracée',
  'area.summary.file': 'zone importée',
  'area.summary.around': 'alentours d’un territoire',
  'area.lead':
    'Tracez une zone, importez-la, ou prenez tout ce qui entoure un territoire : qui y vit, et à quelle distance des services ?',
  'area.draw': 'Tracer sur la carte',
  'area.upload': 'Importer un fichier GeoJSON',
  'area.upload.note': 'Le fichier est lu dans votre navigateur et n’en sort pas.',
  'area.around.distance': 'Distance, en km',
  'area.around.apply': 'Prendre ses alentours',
  'area.around.title': 'Autour du territoire choisi ({name})',
  'area.around.choose':
    'Pour prendre les alentours d’un territoire, choisissez-le d’abord sur la carte ou par la recherche.',
  'area.around.invalid': 'Entre 0,1 et {most} km.',
  'area.drawing':
    'Tracé en cours : {count, plural, =0 {aucun sommet} one {# sommet} other {# sommets}}',
  'area.drawing.help':
    'Cliquez pour poser les sommets ; double-cliquez pour finir. Au clavier, dans la carte : flèches pour déplacer, Entrée pour poser un sommet au centre, Retour arrière pour l’enlever, Échap pour abandonner.',
  'area.drawing.centre': 'Poser un sommet au centre',
  'area.drawing.undo': 'Enlever le dernier',
  'area.drawing.finish': 'Finir le tracé',
  'area.drawing.cancel': 'Abandonner',
  'area.drawing.full': 'Un tracé a {most} sommets au plus.',
  'area.vertices': 'Saisir les sommets',
  'area.vertices.label': 'Un sommet par ligne : longitude, latitude (degrés)',
  'area.vertices.apply': 'Prendre ces sommets',
  'area.vertices.invalid': 'Ligne {line} : « {text} » n’est pas une longitude et une latitude.',
  'area.vertices.few': 'Il faut trois sommets au moins, et {most} au plus.',
  'area.loading': 'Compte des habitants de la zone…',
  'area.people': '{people} {count, plural, one {personne} other {personnes}}',
  'area.answer.ring':
    '{count, plural, one {vit} other {vivent}} dans la zone tracée : {communes}{size}.',
  'area.answer.file':
    '{count, plural, one {vit} other {vivent}} dans la zone de « {name} » : {communes}{size}.',
  'area.answer.around':
    '{count, plural, one {vit} other {vivent}} à {km} km ou moins du territoire choisi ({name}) : {communes}.',
  'area.communes':
    '{count, plural, one {une commune dont le chef-lieu s’y trouve} other {{number} communes dont le chef-lieu s’y trouve}}',
  'area.size': ', sur {size} km²',
  'area.partial':
    '{count, plural, one {Une commune y est} other {# communes y sont}} en partie : ses habitants sont comptés par arrondissement, ses autres nombres au prorata.',
  'area.qpv':
    '{qpvs, plural, one {Un quartier prioritaire s’y trouve} other {# quartiers prioritaires s’y trouvent}}, où {people} personnes vivent.',
  'area.noQpv': 'Aucun quartier prioritaire ne s’y trouve.',
  'area.nobody':
    'Aucun chef-lieu de commune n’est dans cette zone : rien ne peut y être compté. Agrandissez-la, ou choisissez un rayon plus grand.',
  'area.unknown':
    'Ce territoire n’existe pas dans cette édition : la zone n’a pas pu être retrouvée.',
  'area.fileGone':
    'Cette zone venait d’un fichier, qui n’est jamais dans un lien : importez-le à nouveau pour la revoir.',
  'area.leftOut': 'Laissés de côté, car sans surface : {types}.',
  'area.inLink': 'Le tracé est dans l’adresse : copier le lien suffit pour le partager.',
  'area.notInLink': 'La zone importée n’est pas dans l’adresse : elle reste dans cette page.',
  'area.crossing':
    'Le tracé se croise : les parties qu’il entoure deux fois sont comptées comme en dehors.',
  'area.indicators': 'Voir ses indicateurs',
  'area.clear': 'Effacer la zone',
  'area.keeps': 'Ne garder que les {level} de cette zone',
  'area.filter.ring': 'Dans la zone tracée',
  'area.filter.file': 'Dans la zone importée',
  'area.filter.around': 'À {km} km ou moins du territoire choisi ({name})',
  'area.filter.communes': 'Une commune est dans la zone quand son chef-lieu y est.',
  'area.filter.qpv':
    'Un QPV est dans la zone quand le point où il est compté y est ; ceux dont la population n’est pas publiée n’ont pas de point.',
  'area.filter.note':
    'Un territoire est dans la zone quand au moins la moitié de ses habitants y sont comptés.',
  'area.problem.too-large':
    'Ce fichier pèse {mega} Mo : au-delà de {most} Mo, simplifiez-le d’abord.',
  'area.problem.not-json':
    'Ce fichier n’est pas du JSON : est-ce un fichier de formes (.shp) ou un .zip ? Exportez-le en GeoJSON. ({detail})',
  'area.problem.not-geojson':
    'Ce JSON n’est pas du GeoJSON : son type est « {type} ». Une zone est un Polygon, un MultiPolygon, ou des Feature qui en contiennent.',
  'area.problem.topojson': 'C’est du TopoJSON : exportez-le en GeoJSON.',
  'area.problem.empty': 'Ce fichier ne contient aucune forme.',
  'area.problem.no-polygon':
    'Ce fichier ne contient que des formes sans surface ({types}) : il faut un Polygon ou un MultiPolygon.',
  'area.problem.malformed': 'Une forme de ce fichier est mal formée ({where}).',
  'area.problem.lambert-93':
    'Les coordonnées sont en mètres, sans doute en Lambert-93 (EPSG:2154), par exemple {position} : exportez le fichier en longitudes et latitudes (WGS 84, EPSG:4326), comme le veut GeoJSON.',
  'area.problem.projected':
    'Les coordonnées ne sont pas des degrés, par exemple {position} : exportez le fichier en longitudes et latitudes (WGS 84, EPSG:4326), comme le veut GeoJSON.',
  'area.problem.swapped':
    'Latitudes et longitudes semblent inversées, par exemple {position} : GeoJSON veut la longitude d’abord.',
  'area.problem.too-many-positions':
    'Cette zone a {positions} sommets : au-delà de {most}, simplifiez-la d’abord.',
  'area.problem.unreadable': 'Ce fichier n’a pas pu être lu : {detail}.',
  'area.view.title': 'Indicateurs de la zone',
  'area.view.none':
    'Tracez une zone sur la carte, ou importez-en une : ses chiffres seront ici. Pour ce qui entoure un territoire, ouvrez « Votre zone » dans le panneau.',
  'area.view.indicator': 'Indicateur',
  'area.view.value': 'Zone',
  'area.view.france': 'France',
  'area.view.rule': 'Comment il est agrégé',
  'area.view.coverage': '{share} de la population',
  'area.rule.sum': 'somme des communes',
  'area.rule.ratio-of-sums': 'rapport des sommes',
  'area.rule.weighted-mean': 'moyenne pondérée',
  'area.rule.population-weighted-mean': 'moyenne pondérée par la population',
  'area.rule.share-of-population': 'part de la population',
  'area.rule.none': 'ne s’agrège pas',
  'area.view.note':
    'Une commune est dans la zone quand son chef-lieu y est. Les médianes, déciles et indices ne s’agrègent pas : on les lit commune par commune.',
  'area.view.secrecy':
    'Règle du secret : une zone n’additionne que les valeurs et les fourchettes publiées pour chaque commune. Ce qui est masqué reste une fourchette, et deux zones qui ne diffèrent que d’une commune ne disent d’elle que ce qui en est déjà publié.',
} as const;

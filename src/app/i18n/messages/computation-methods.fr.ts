/** How the figures of a table or an answer are made, in French: read with the dialog that says it. */
export const computationMethodsFr = {
  'computation.coverage':
    'À vol d’oiseau, du lieu où les habitants sont comptés au lieu de chaque service qui est le plus proche dans le même territoire de comparaison. La distance médiane est celle que la moitié des habitants dépasse ; la dernière colonne compte ceux qui vivent à plus de {km} km, et leur part.',
  'computation.union':
    'Les communes de ces territoires, chacune une seule fois. Leurs habitants sont comptés là où elles le sont, avec la distance à vol d’oiseau au lieu le plus proche dans le même territoire de comparaison. La requête donne ceux qui vivent à {km} km ou moins ; la réponse, tous les autres.',
  'computation.zones':
    'Parmi les habitants de chaque zone, la part de ceux qui vivent à plus de {km} km du lieu le plus proche. Les habitants d’un QPV sont comptés au QPV, les autres là où leur commune l’est.',
  'computation.lens.one':
    'Chaque personne est comptée là où sa commune l’est. Elle est couverte quand le lieu le plus proche du même territoire de comparaison est à {km} km ou moins, à vol d’oiseau. Les habitants des QPV sont comptés au QPV.',
  'computation.lens.any':
    'Chaque personne est comptée là où sa commune l’est. Elle est couverte quand le lieu le plus proche d’un des services au moins, dans le même territoire de comparaison, est à {km} km ou moins, à vol d’oiseau. Les habitants des QPV sont comptés au QPV.',
  'computation.lens.all':
    'Chaque personne est comptée là où sa commune l’est. Elle est couverte quand le lieu le plus proche de chacun des services, dans le même territoire de comparaison, est à {km} km ou moins, à vol d’oiseau. Les habitants des QPV sont comptés au QPV.',
  'computation.inequality':
    'Chaque commune compte pour ses habitants, avec leur distance moyenne. L’inégalité de Theil se partage exactement entre les classes de « {zoning} » et à l’intérieur de chacune ; l’indice de concentration range les communes du revenu médian le plus bas au plus haut. Chaque mesure est donnée aussi en ajoutant à la distance celle que l’on parcourt dans sa commune.',
  'computation.inequality.apart':
    'Chaque QPV, et le reste de chaque commune, compte pour ses habitants, avec la distance de son point ; un QPV à cheval sur plusieurs communes est partagé selon sa surface. L’inégalité de Theil se partage exactement entre les classes de « {zoning} » et à l’intérieur de chacune ; l’indice de concentration range les communes du revenu médian le plus bas au plus haut. Chaque mesure est donnée aussi en ajoutant à la distance celle que l’on parcourt dans son QPV ou dans sa commune.',
  'computation.clusters.values':
    'Les voisins d’un territoire ({level}) sont ceux qui le touchent. Pour chacun, la moyenne de ses voisins est comparée à celle d’autant de territoires tirés au sort ; seuls sont retenus ceux que le hasard expliquerait trop rarement, en bornant la part des fausses découvertes.',
  'computation.clusters.residual':
    'L’indicateur est d’abord prédit par la densité et la population ; ce qui reste est comparé. Les voisins d’un territoire ({level}) sont ceux qui le touchent. Pour chacun, la moyenne de ses voisins est comparée à celle d’autant de territoires tirés au sort ; seuls sont retenus ceux que le hasard expliquerait trop rarement, en bornant la part des fausses découvertes.',
  'computation.clusters.within':
    'Étendue : {place}. Rien du dehors n’entre dans le calcul que ce qui est dit ici.',
  'computation.history':
    'Les lieux fixes de chaque liste sont comptés, puis les habitants de 2023 dont le lieu le plus proche de la liste, dans le même territoire de comparaison, est à {km} km ou moins à vol d’oiseau. Chaque personne est comptée là où sa commune l’est ; les listes ne sont comparées qu’à population égale.',
  'computation.history.within':
    'Seules comptent ici les communes regardées : leurs habitants, et les lieux qui s’y trouvent.',
  'computation.sensitivity':
    'Pour chaque question, la part des habitants de chaque territoire ({first}, puis {second}) dont le lieu le plus proche est à plus de la distance choisie. Les territoires sont rangés par cette part dans les deux réponses, et les deux ordres comparés : à deux niveaux différents, ce sont les communes, chacune avec la part de son territoire.',
  'computation.map':
    'Chaque territoire ({level}) a la couleur de la classe où tombe sa valeur publiée ; la légende compte les territoires de chaque classe. Une valeur connue dans une fourchette étroite compte en son milieu, dans une fourchette large elle n’a de classe que si ses deux bornes y sont.',
  'computation.histogram':
    'Chaque barre est la part des territoires ({level}) dont la valeur publiée tombe entre ses deux bords ; en gris, tous les territoires, en couleur, ceux que les filtres gardent dans le territoire choisi, s’il y en a un. Une valeur connue dans une fourchette étroite compte en son milieu ; dans une fourchette large, elle n’est pas dessinée.',
  'computation.scatter':
    'Chaque point est un territoire ({level}), à la place de ses deux valeurs publiées. Une valeur connue dans une fourchette étroite compte en son milieu ; un territoire sans l’une des deux n’est pas dessiné.',
  'computation.ranking':
    'Chaque territoire ({level}) est rangé, de la valeur la plus favorable à la moins favorable, parmi ses pairs : pour une commune, les 50 de même densité et de population la plus proche ; sinon, les plus proches en population du même niveau. Une valeur connue dans une fourchette a deux rangs. Ce que les filtres écartent n’est pas affiché, mais compte dans les rangs.',
  'computation.table':
    'Les valeurs sont celles que publie la table, arrondies une fois. Le résumé additionne les habitants des territoires affichés ({level}) et donne la médiane de leurs valeurs, chaque territoire comptant pour un. Le rang est celui du territoire parmi ceux qui sont affichés.',
  'computation.area':
    'Une personne est dans la zone quand le lieu où elle est comptée y est, bord compris. Une commune dont une partie des lieux seulement y est compte pour la part de ses habitants. Chaque indicateur y est additionné, divisé ou pondéré selon sa règle, à partir des seules valeurs publiées des communes.',
  'computation.farthest':
    'Les communes sont rangées par la distance, à vol d’oiseau, du lieu où leurs habitants sont comptés au lieu du service qui est le plus proche dans le même territoire de comparaison.',
  'computation.own':
    'La distance va, à vol d’oiseau, de chaque lieu où les habitants sont comptés au plus proche des lieux de votre fichier dans le même territoire de comparaison ; celle d’une commune est la moyenne de ses lieux, pondérée par leurs habitants. Votre fichier n’a pas quitté cette page.',
  'computation.balance':
    'Les lignes de chaque fichier sont comptées quand il est lu, puis quand ses tables sont écrites : lignes lues = lignes gardées + lignes écartées, ou la préparation s’arrête. Les entrées du journal sont celles de la table.',
  'computation.example':
    'La distance de chaque commune de l’Hexagone, pondérée par ses habitants ; puis la même en ajoutant celle que l’on parcourt dans sa commune.',
  'computation.compare':
    'L’écart est la valeur du territoire moins celle de {reference} : des points pour un pourcentage, jamais un pourcentage de pourcentage. Le rang va du plus favorable au moins favorable parmi les pairs (pour une commune, les 50 de même densité et de population la plus proche ; sinon, les plus proches en population du même niveau). Une valeur connue dans une fourchette a deux rangs.',
  'computation.change':
    'Avant : la distance de chaque lieu habité au plus proche des lieux d’aujourd’hui. Après : au plus proche de ceux qui restent et de ceux du plan. Dans chaque groupe et chaque classe, on compte ceux qui sont à plus de la limite, et leur part ; moyenne et médiane sont pondérées par les habitants.',
  'computation.robustness':
    'Le même choix est refait en changeant une hypothèse à la fois : la limite de distance, le détour par la route, qui compte double, la liste des lieux, ou des lieux ajoutés au hasard là où ils sont plausibles. « Choisi » est la part de ces calculs qui reprennent le lieu ; « lui ou un lieu à {km} km au plus », celle où il est repris, lui ou un lieu à cette distance à vol d’oiseau. Le gain compte les habitants qui passent sous la limite.',
  'computation.plan':
    'Les habitants sont comptés là où leur commune ou leur QPV l’est, et les lieux sont cherchés par la fonction ci-dessous, avec une borne qui dit de combien, au plus, une autre réponse serait meilleure. Ce qui change est mesuré avec et sans ces lieux.',
} as const;

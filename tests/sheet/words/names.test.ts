import { describe, expect, it } from 'vitest';
import { englishName } from '../../../src/sheet/words/names/english-name.ts';
import { frenchName } from '../../../src/sheet/words/names/french-name.ts';

const named = (level: string, code: string, name: string, articleType?: number) => ({
  level,
  code,
  name,
  muteH: articleType === 1,
});

describe('frenchName', () => {
  it.each([
    ['Lyon', 'à Lyon', 'de Lyon'],
    ['Avignon', 'à Avignon', 'd’Avignon'],
    ['Évry-Courcouronnes', 'à Évry-Courcouronnes', 'd’Évry-Courcouronnes'],
    ['Œuilly', 'à Œuilly', 'd’Œuilly'],
    ['Yvetot', 'à Yvetot', 'd’Yvetot'],
    ['Y', 'à Y', 'd’Y'],
    ['Le Havre', 'au Havre', 'du Havre'],
    ['Le Mans', 'au Mans', 'du Mans'],
    ['Les Abymes', 'aux Abymes', 'des Abymes'],
    ['La Rochelle', 'à La Rochelle', 'de La Rochelle'],
    ["L'Haÿ-les-Roses", 'à L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
    ['Los Masos', 'à Los Masos', 'de Los Masos'],
    ['Aux Marais', 'aux Marais', 'des Marais'],
    ['Lesparre-Médoc', 'à Lesparre-Médoc', 'de Lesparre-Médoc'],
    ['Leers', 'à Leers', 'de Leers'],
    ["Val d'Oronaye", 'à Val d’Oronaye', 'de Val d’Oronaye'],
    ["M'Tsangamouji", 'à M’Tsangamouji', 'de M’Tsangamouji'],
  ])('of the commune %s', (name, where, of) => {
    expect(frenchName(named('commune', '', name))).toMatchObject({ where, of });
  });

  it.each([
    ['Hyères', 1, 'd’Hyères'],
    ['Hénin-Beaumont', 1, 'd’Hénin-Beaumont'],
    ['Haguenau', 0, 'de Haguenau'],
    ['Hyères', undefined, 'de Hyères'],
    // The code says that this H is mute; no one says so.
    ['Haut-Mauco', 1, 'de Haut-Mauco'],
    ['Hautes-Duyes', 1, 'de Hautes-Duyes'],
    ['Hauteville', 1, 'd’Hauteville'],
  ])('of %s, whose type of name is %s', (name, articleType, of) => {
    expect(frenchName(named('commune', '', name, articleType)).of).toBe(of);
  });

  it.each([
    ['01', 'Ain', 'l’Ain', 'dans l’Ain', 'de l’Ain'],
    ['07', 'Ardèche', 'l’Ardèche', 'en Ardèche', 'de l’Ardèche'],
    [
      '13',
      'Bouches-du-Rhône',
      'les Bouches-du-Rhône',
      'dans les Bouches-du-Rhône',
      'des Bouches-du-Rhône',
    ],
    ['21', "Côte-d'Or", 'la Côte-d’Or', 'en Côte-d’Or', 'de la Côte-d’Or'],
    ['26', 'Drôme', 'la Drôme', 'dans la Drôme', 'de la Drôme'],
    ['2A', 'Corse-du-Sud', 'la Corse-du-Sud', 'en Corse-du-Sud', 'de la Corse-du-Sud'],
    ['34', 'Hérault', 'l’Hérault', 'dans l’Hérault', 'de l’Hérault'],
    ['35', 'Ille-et-Vilaine', 'Ille-et-Vilaine', 'en Ille-et-Vilaine', 'd’Ille-et-Vilaine'],
    ['49', 'Maine-et-Loire', 'Maine-et-Loire', 'en Maine-et-Loire', 'de Maine-et-Loire'],
    ['59', 'Nord', 'le Nord', 'dans le Nord', 'du Nord'],
    ['62', 'Pas-de-Calais', 'le Pas-de-Calais', 'dans le Pas-de-Calais', 'du Pas-de-Calais'],
    ['69', 'Rhône', 'le Rhône', 'dans le Rhône', 'du Rhône'],
    ['75', 'Paris', 'Paris', 'à Paris', 'de Paris'],
    ['78', 'Yvelines', 'les Yvelines', 'dans les Yvelines', 'des Yvelines'],
    [
      '90',
      'Territoire de Belfort',
      'le Territoire de Belfort',
      'dans le Territoire de Belfort',
      'du Territoire de Belfort',
    ],
    [
      '93',
      'Seine-Saint-Denis',
      'la Seine-Saint-Denis',
      'en Seine-Saint-Denis',
      'de la Seine-Saint-Denis',
    ],
    ['94', 'Val-de-Marne', 'le Val-de-Marne', 'dans le Val-de-Marne', 'du Val-de-Marne'],
    ['973', 'Guyane', 'la Guyane', 'en Guyane', 'de la Guyane'],
    ['974', 'La Réunion', 'La Réunion', 'à La Réunion', 'de La Réunion'],
    ['976', 'Mayotte', 'Mayotte', 'à Mayotte', 'de Mayotte'],
  ])('of the département %s', (code, name, subject, where, of) => {
    expect(frenchName(named('departement', code, name))).toMatchObject({ subject, where, of });
  });

  it.each([
    ['11', 'Île-de-France', 'en Île-de-France', 'd’Île-de-France'],
    ['24', 'Centre-Val de Loire', 'en Centre-Val de Loire', 'du Centre-Val de Loire'],
    ['32', 'Hauts-de-France', 'dans les Hauts-de-France', 'des Hauts-de-France'],
    ['44', 'Grand Est', 'dans le Grand Est', 'du Grand Est'],
    [
      '93',
      "Provence-Alpes-Côte d'Azur",
      'en Provence-Alpes-Côte d’Azur',
      'de Provence-Alpes-Côte d’Azur',
    ],
    ['04', 'La Réunion', 'à La Réunion', 'de La Réunion'],
  ])('of the région %s', (code, name, where, of) => {
    expect(frenchName(named('region', code, name))).toMatchObject({ where, of });
  });

  it.each([
    [
      'CC des Ballons des Hautes-Vosges',
      'dans la communauté de communes des Ballons des Hautes-Vosges',
      'de la communauté de communes des Ballons des Hautes-Vosges',
    ],
    [
      'CA Le Grand Périgueux',
      'dans la communauté d’agglomération Le Grand Périgueux',
      'de la communauté d’agglomération Le Grand Périgueux',
    ],
    ["CU d'Arras", 'dans la communauté urbaine d’Arras', 'de la communauté urbaine d’Arras'],
    ['Métropole de Lyon', 'dans la Métropole de Lyon', 'de la Métropole de Lyon'],
    [
      'Eurométropole de Strasbourg',
      'dans l’Eurométropole de Strasbourg',
      'de l’Eurométropole de Strasbourg',
    ],
    ['Orléans Métropole', 'à Orléans Métropole', 'd’Orléans Métropole'],
  ])('of the EPCI %s', (name, where, of) => {
    expect(frenchName(named('epci', '', name))).toMatchObject({ where, of });
  });

  it.each([
    ['ept', 'Plaine Commune', 'à Plaine Commune', 'de Plaine Commune'],
    ['ept', 'Est Ensemble', 'à Est Ensemble', 'd’Est Ensemble'],
    [
      'arrondissement',
      'Le Havre',
      'dans l’arrondissement du Havre',
      'de l’arrondissement du Havre',
    ],
    [
      'arrondissement',
      'Les Andelys',
      'dans l’arrondissement des Andelys',
      'de l’arrondissement des Andelys',
    ],
    [
      'arrondissement',
      'La Tour-du-Pin',
      'dans l’arrondissement de La Tour-du-Pin',
      'de l’arrondissement de La Tour-du-Pin',
    ],
    ['arrondissement', 'Albi', 'dans l’arrondissement d’Albi', 'de l’arrondissement d’Albi'],
    ['qpv', 'Air Bel', 'dans le quartier prioritaire Air Bel', 'du quartier prioritaire Air Bel'],
    [
      'qpv',
      'La Galboisière',
      'dans le quartier prioritaire La Galboisière',
      'du quartier prioritaire La Galboisière',
    ],
    [
      'qpv',
      'Quartier du Stade',
      'dans le quartier prioritaire du Stade',
      'du quartier prioritaire du Stade',
    ],
    [
      'qpv',
      "Quartier Prioritaire Du Village De M'tsamboro",
      'dans le quartier prioritaire du Village De M’tsamboro',
      'du quartier prioritaire du Village De M’tsamboro',
    ],
    [
      'qpv',
      'Quartier Destelle',
      'dans le quartier prioritaire Destelle',
      'du quartier prioritaire Destelle',
    ],
    [
      'qpv',
      "Quartier De L'Avenir",
      'dans le quartier prioritaire de l’Avenir',
      'du quartier prioritaire de l’Avenir',
    ],
    [
      'ensemble',
      'Ouest Provence',
      'dans l’ensemble Ouest Provence',
      'de l’ensemble Ouest Provence',
    ],
    ['pays', 'France', 'en France', 'de France'],
  ])('of the %s %s', (level, name, where, of) => {
    expect(frenchName(named(level, 'FR', name))).toMatchObject({ where, of });
  });
});

describe('englishName', () => {
  it.each([
    ['commune', '76351', 'Le Havre', 'in Le Havre'],
    ['departement', '69', 'Rhône', 'in the Rhône département'],
    ['departement', '976', 'Mayotte', 'in Mayotte'],
    ['region', '32', 'Hauts-de-France', 'in Hauts-de-France'],
    ['epci', '', 'CC Provence Verdon', 'in the communauté de communes Provence Verdon'],
    ['epci', '', 'Eurométropole de Strasbourg', 'in the Eurométropole de Strasbourg'],
    ['epci', '', 'Dijon Métropole', 'in Dijon Métropole'],
    ['arrondissement', '', 'Le Havre', 'in the arrondissement of Le Havre'],
    ['qpv', '', 'Air Bel', 'in the priority neighbourhood Air Bel'],
    ['pays', 'FR', 'France', 'in France'],
  ])('of the %s %s', (level, code, name, where) => {
    expect(englishName(named(level, code, name)).where).toBe(where);
  });
});

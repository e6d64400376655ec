import type {Line, Point} from './geometry.ts';

/** Finnish and Swedish. */
export type Name = readonly [fi: string, sv: string];

/** The coast of the mainland from the north-west to the south-east; the sea lies to the right. */
export const coast: Line = [
  ...([
    [-90_000, 52_000],
    [-40_000, 24_000],
    [-20_000, 9_000],
    [-12_000, 5_200],
    [-8_200, 3_600],
  ] as const),
  ...([
    [-6_400, 2_300],
    [-5_200, 1_450],
    [-4_700, 700],
    [-4_100, 250],
    [-3_900, -600],
    [-3_700, -1_400],
  ] as const),
  ...([
    [-3_000, -2_250],
    [-2_200, -2_050],
    [-1_600, -1_300],
    [-1_350, -500],
    [-1_000, 200],
    [-750, 850],
  ] as const),
  ...([
    [-350, 1_250],
    [120, 1_020],
    [200, 400],
    [30, -300],
    [-150, -1_000],
    [-120, -1_700],
    [250, -2_350],
  ] as const),
  ...([
    [850, -2_420],
    [1_280, -1_850],
    [1_480, -1_050],
    [1_900, -520],
    [2_450, -620],
    [2_850, -1_250],
  ] as const),
  ...([
    [3_300, -2_000],
    [4_200, -2_450],
    [5_200, -2_550],
    [6_200, -3_200],
    [7_600, -3_800],
    [9_500, -5_200],
  ] as const),
  ...([
    [14_000, -9_000],
    [25_000, -16_000],
    [90_000, -50_000],
  ] as const),
];

export const islands: {center: Point; radius: number; name?: Name}[] = [
  {center: [-1_700, -4_300], radius: 520, name: ['Majakkasaari', 'Fyrholmen']},
  {center: [700, -3_700], radius: 430, name: ['Lokkisaari', 'Måsholmen']},
  {center: [2_900, -3_900], radius: 620, name: ['Pitkäsaari', 'Långholmen']},
  {center: [-4_900, -2_400], radius: 480, name: ['Hylkysaari', 'Vrakskär']},
  {center: [-3_300, -3_500], radius: 190},
  {center: [-650, -2_950], radius: 150},
  {center: [1_700, -4_900], radius: 230},
  {center: [5_300, -4_400], radius: 330},
  {center: [-6_300, -600], radius: 260},
  {center: [-450, -250], radius: 95, name: ['Kappelisaari', 'Kapellholmen']},
];

export const lakes: {center: Point; radius: number; flatness: number; name?: Name}[] = [
  {center: [4_500, 4_300], radius: 1_050, flatness: 0.5, name: ['Kaislajärvi', 'Vassträsket']},
  {center: [2_350, 1_560], radius: 130, flatness: 0.8, name: ['Lummelampi', 'Näckrostjärnen']},
  {center: [-4_600, 4_700], radius: 520, flatness: 0.6, name: ['Ahvenlampi', 'Abborrträsket']},
  {center: [14_500, 6_500], radius: 1_900, flatness: 0.45, name: ['Isojärvi', 'Storträsket']},
  {center: [-9_000, 13_000], radius: 1_500, flatness: 0.5},
  {center: [9_500, 16_000], radius: 2_300, flatness: 0.35},
];

export const rivers: {points: Line; widthMetres: number; name?: Name}[] = [
  {
    points: [
      [3_650, 4_100],
      [3_000, 3_500],
      [2_300, 3_250],
      [1_700, 2_750],
      [1_150, 2_350],
      [520, 2_020],
      [40, 1_650],
      [-330, 1_220],
    ],
    widthMetres: 42,
    name: ['Tyrskyjoki', 'Bränningeån'],
  },
  {
    points: [
      [5_300, 4_700],
      [7_500, 6_000],
      [10_500, 6_300],
      [13_000, 6_600],
    ],
    widthMetres: 26,
  },
  {
    points: [
      [-4_300, 4_400],
      [-3_600, 3_300],
      [-3_400, 2_300],
      [-4_000, 1_300],
      [-4_600, 650],
    ],
    widthMetres: 10,
    name: ['Myllyoja', 'Kvarnbäcken'],
  },
  {
    points: [
      [2_330, 1_440],
      [2_250, 900],
      [2_350, 200],
      [2_300, -560],
    ],
    widthMetres: 7,
  },
];

/** Big streets: drawn by hand, because a city grows around them. */
export const mainStreets: {kind: 'motorway' | 'primary' | 'secondary'; name: Name; points: Line}[] = [
  {
    kind: 'motorway',
    name: ['Tyrskyväylä', 'Bränningeleden'],
    points: [
      [-70_000, 50_000],
      [-22_000, 15_500],
      [-9_000, 6_100],
      [-5_600, 3_900],
      [-2_600, 3_500],
      [400, 3_150],
      [2_650, 2_150],
      [5_000, 2_150],
      [9_000, 1_500],
      [24_000, -3_000],
      [80_000, -30_000],
    ],
  },
  {
    kind: 'primary',
    name: ['Kauppakatu', 'Handelsgatan'],
    points: [
      [620, -2_150],
      [690, -1_500],
      [760, -850],
      [830, 0],
      [880, 760],
      [850, 1_350],
      [760, 1_950],
      [640, 2_600],
      [560, 3_120],
    ],
  },
  {
    kind: 'primary',
    name: ['Sillankatu', 'Brogatan'],
    points: [
      [830, 330],
      [300, 380],
      [-350, 420],
      [-950, 420],
      [-1_900, 330],
      [-2_700, 560],
      [-3_500, 1_050],
      [-4_300, 1_900],
      [-5_300, 2_900],
      [-5_600, 3_900],
    ],
  },
  {
    kind: 'primary',
    name: ['Itäväylä', 'Österleden'],
    points: [
      [830, 330],
      [1_500, 350],
      [2_300, 330],
      [3_200, 100],
      [4_400, -250],
      [5_800, -500],
      [8_000, -1_500],
      [14_000, -6_500],
    ],
  },
  {
    kind: 'secondary',
    name: ['Lehtolantie', 'Löfkullavägen'],
    points: [
      [-1_500, 370],
      [-1_640, 1_100],
      [-1_850, 2_000],
      [-2_050, 2_800],
      [-2_250, 3_470],
    ],
  },
  {
    kind: 'secondary',
    name: ['Länsirannantie', 'Västra strandvägen'],
    points: [
      [-2_100, 360],
      [-2_420, -300],
      [-2_650, -1_000],
      [-2_720, -1_750],
    ],
  },
  {
    kind: 'secondary',
    name: ['Koivulantie', 'Björknäsvägen'],
    points: [
      [3_250, 90],
      [3_480, 800],
      [3_500, 1_500],
      [3_300, 2_160],
      [2_950, 2_900],
      [2_750, 3_700],
    ],
  },
  {
    kind: 'secondary',
    name: ['Satamatie', 'Hamnvägen'],
    points: [
      [740, -1_080],
      [1_150, -1_000],
      [1_380, -650],
      [1_650, -200],
      [1_900, 340],
    ],
  },
  {
    kind: 'secondary',
    name: ['Ruskolantie', 'Brunnstavägen'],
    points: [
      [3_350, 60],
      [3_520, -600],
      [3_900, -1_250],
      [4_700, -1_650],
      [5_600, -1_700],
    ],
  },
  {
    kind: 'secondary',
    name: ['Joentaantie', 'Åkantsvägen'],
    points: [
      [-1_750, 1_480],
      [-1_000, 1_560],
      [-350, 1_750],
      [250, 2_250],
      [640, 2_600],
      [1_500, 3_400],
      [2_750, 3_700],
      [4_200, 5_500],
      [6_500, 9_000],
      [9_000, 22_000],
    ],
  },
  {
    kind: 'secondary',
    name: ['Asema-aukio', 'Stationsplatsen'],
    points: [
      [880, 760],
      [1_280, 770],
      [1_900, 340],
    ],
  },
];

export const railways: {kind: 'main' | 'siding'; points: Line}[] = [
  {
    kind: 'main',
    points: [
      [990, 900],
      [1_500, 915],
      [2_150, 1_060],
      [3_500, 1_400],
      [6_000, 1_800],
      [9_500, 3_200],
      [30_000, 9_000],
      [80_000, 20_000],
    ],
  },
  {
    kind: 'siding',
    points: [
      [2_150, 1_060],
      [2_560, 820],
      [2_600, 300],
      [2_250, -150],
      [1_850, -330],
      [1_600, -620],
    ],
  },
];

export type Fabric = 'old-town' | 'centre' | 'blocks' | 'houses' | 'works';

/** Where people live and work: streets fill the outline, in a grid turned by an angle. */
export const neighbourhoods: {name: Name; fabric: Fabric; angle: number; outline: Line; label: Point}[] = [
  {
    name: ['Vanhakaupunki', 'Gamla stan'],
    fabric: 'old-town',
    angle: -6,
    outline: [
      [-60, -1_050],
      [1_300, -1_050],
      [1_250, -1_750],
      [800, -2_250],
      [330, -2_250],
      [-40, -1_650],
    ],
    label: [520, -1_420],
  },
  {
    name: ['Keskusta', 'Centrum'],
    fabric: 'centre',
    angle: -4,
    outline: [
      [0, -1_050],
      [1_350, -1_050],
      [1_700, -300],
      [1_950, 250],
      [1_850, 760],
      [300, 790],
      [250, 350],
    ],
    label: [480, -60],
  },
  {
    name: ['Asemanseutu', 'Stationsområdet'],
    fabric: 'blocks',
    angle: -3,
    outline: [
      [200, 830],
      [1_950, 990],
      [2_050, 1_600],
      [1_150, 2_150],
      [500, 1_850],
      [80, 1_480],
    ],
    label: [1_300, 1_420],
  },
  {
    name: ['Kalliola', 'Bergnäs'],
    fabric: 'houses',
    angle: 22,
    outline: [
      [-1_500, 1_900],
      [-200, 1_900],
      [420, 2_300],
      [520, 3_020],
      [-1_600, 3_330],
    ],
    label: [-450, 2_560],
  },
  {
    name: ['Länsiranta', 'Västra stranden'],
    fabric: 'blocks',
    angle: 14,
    outline: [
      [-3_700, -1_500],
      [-2_950, -2_150],
      [-1_500, -1_250],
      [-1_150, 260],
      [-2_000, 250],
      [-3_950, -350],
    ],
    label: [-2_050, -720],
  },
  {
    name: ['Mäntylä', 'Furulund'],
    fabric: 'houses',
    angle: -18,
    outline: [
      [-3_500, 1_000],
      [-2_700, 640],
      [-1_000, 480],
      [-760, 1_000],
      [-1_100, 1_500],
      [-3_100, 1_800],
    ],
    label: [-2_330, 1_120],
  },
  {
    name: ['Lehtola', 'Löfkulla'],
    fabric: 'houses',
    angle: 8,
    outline: [
      [-3_250, 2_100],
      [-1_600, 1_900],
      [-1_700, 3_330],
      [-3_050, 3_420],
    ],
    label: [-2_480, 2_700],
  },
  {
    name: ['Koivula', 'Björknäs'],
    fabric: 'blocks',
    angle: 9,
    outline: [
      [2_750, 260],
      [4_900, -250],
      [5_050, 1_350],
      [3_600, 1_240],
      [2_720, 1_030],
    ],
    label: [4_050, 620],
  },
  {
    name: ['Itäranta', 'Östra stranden'],
    fabric: 'blocks',
    angle: -24,
    outline: [
      [2_550, -480],
      [3_450, -250],
      [3_750, -1_250],
      [3_250, -1_750],
      [2_870, -1_150],
    ],
    label: [3_170, -880],
  },
  {
    name: ['Ruskola', 'Brunnsta'],
    fabric: 'houses',
    angle: -12,
    outline: [
      [3_650, -450],
      [5_600, -800],
      [6_000, -1_900],
      [5_000, -2_380],
      [3_700, -2_000],
      [3_900, -1_300],
    ],
    label: [4_650, -1_250],
  },
  {
    name: ['Pajaranta', 'Smedstrand'],
    fabric: 'works',
    angle: 4,
    outline: [
      [5_250, 1_300],
      [5_150, -250],
      [6_900, -700],
      [7_200, 1_350],
    ],
    label: [6_100, 480],
  },
  {
    name: ['Järvikylä', 'Sjöby'],
    fabric: 'houses',
    angle: -30,
    outline: [
      [1_500, 3_420],
      [2_400, 3_420],
      [3_600, 2_500],
      [5_200, 2_450],
      [5_200, 3_450],
      [3_400, 3_250],
      [3_100, 3_800],
      [2_000, 4_300],
    ],
    label: [4_250, 2_880],
  },
  {
    name: ['Tornimäki', 'Tornbacken'],
    fabric: 'blocks',
    angle: 35,
    outline: [
      [1_500, 2_800],
      [2_250, 2_400],
      [2_500, 3_000],
      [2_000, 3_350],
    ],
    label: [2_060, 2_900],
  },
];

export const parks: {name: Name; outline: Line}[] = [
  {
    name: ['Keskuspuisto', 'Centralparken'],
    outline: [
      [1_950, 480],
      [2_500, 420],
      [2_520, 760],
      [2_150, 980],
      [1_980, 900],
    ],
  },
  {
    name: ['Lummepuisto', 'Näckrosparken'],
    outline: [
      [2_080, 1_250],
      [2_700, 1_280],
      [2_800, 1_750],
      [2_300, 2_050],
      [2_060, 1_800],
    ],
  },
  {
    name: ['Linnanpuisto', 'Slottsparken'],
    outline: [
      [240, -2_180],
      [820, -2_260],
      [1_020, -2_020],
      [780, -1_900],
      [300, -1_930],
    ],
  },
  {
    name: ['Esplanadi', 'Esplanaden'],
    outline: [
      [180, -230],
      [760, -190],
      [770, -110],
      [190, -150],
    ],
  },
  {
    name: ['Kirkkopuisto', 'Kyrkparken'],
    outline: [
      [920, -620],
      [1_180, -610],
      [1_190, -400],
      [930, -410],
    ],
  },
  {
    name: ['Jokipuisto', 'Åparken'],
    outline: [
      [-250, 1_400],
      [60, 1_560],
      [560, 1_930],
      [480, 2_120],
      [-40, 1_820],
      [-420, 1_500],
    ],
  },
  {
    name: ['Mäntylänpuisto', 'Furulundsparken'],
    outline: [
      [-2_050, 820],
      [-1_760, 760],
      [-1_720, 1_060],
      [-1_980, 1_120],
    ],
  },
  {
    name: ['Rantapuisto', 'Strandparken'],
    outline: [
      [-1_560, -900],
      [-1_300, -480],
      [-1_120, 60],
      [-1_330, 90],
      [-1_560, -420],
      [-1_740, -820],
    ],
  },
  {
    name: ['Koivulanpuisto', 'Björknäsparken'],
    outline: [
      [3_950, 180],
      [4_300, 120],
      [4_360, 440],
      [4_020, 480],
    ],
  },
];

export const woods: Line[] = [
  [
    [-4_500, 850],
    [-3_600, 1_250],
    [-3_350, 2_000],
    [-3_450, 3_000],
    [-4_600, 3_000],
    [-5_700, 2_500],
    [-5_000, 1_650],
  ],
  [
    [-3_850, -1_350],
    [-3_950, -500],
    [-3_050, -350],
    [-3_250, -1_100],
    [-3_500, -1_650],
  ],
  [
    [2_600, 1_350],
    [3_300, 1_480],
    [3_200, 2_050],
    [2_800, 2_100],
  ],
  [
    [3_620, 1_650],
    [5_100, 1_950],
    [7_500, 1_700],
    [7_400, 1_420],
    [5_000, 1_500],
  ],
  [
    [5_650, -850],
    [6_900, -900],
    [7_400, -2_900],
    [6_300, -2_900],
    [6_050, -1_900],
  ],
  [
    [-3_300, 3_700],
    [-300, 3_400],
    [200, 4_700],
    [-2_300, 5_600],
    [-3_900, 4_400],
  ],
  [
    [900, 3_900],
    [1_900, 4_500],
    [3_400, 4_700],
    [3_200, 5_900],
    [700, 5_300],
  ],
];

export const fields: Line[] = [
  [
    [5_300, 2_500],
    [7_300, 2_300],
    [8_300, 3_700],
    [6_000, 3_800],
  ],
  [
    [-6_300, 2_700],
    [-5_700, 3_500],
    [-7_600, 4_400],
    [-8_000, 3_900],
  ],
  [
    [500, 3_350],
    [1_300, 3_500],
    [900, 3_800],
    [250, 3_600],
  ],
  [
    [7_400, -1_300],
    [9_300, -2_300],
    [9_000, -4_200],
    [7_500, -3_200],
  ],
];

export const beaches: {name: Name; line: Line}[] = [
  {
    name: ['Länsirannan uimaranta', 'Västra badstranden'],
    line: [
      [-1_900, -1_640],
      [-1_650, -1_360],
      [-1_500, -1_100],
    ],
  },
  {
    name: ['Hiekkaranta', 'Sandstranden'],
    line: [
      [2_830, -1_180],
      [3_010, -1_560],
      [3_200, -1_870],
    ],
  },
];

export const harbour: Line = [
  [1_240, -1_500],
  [1_420, -1_050],
  [1_600, -760],
  [1_880, -520],
  [1_780, -300],
  [1_480, -620],
  [1_200, -1_100],
];

export const piers: Line[] = [
  [
    [1_330, -1_350],
    [1_620, -1_420],
  ],
  [
    [1_420, -1_130],
    [1_760, -1_180],
  ],
  [
    [1_640, -780],
    [1_900, -960],
  ],
  [
    [120, -900],
    [-260, -920],
  ],
  [
    [110, -1_150],
    [-300, -1_190],
  ],
  [
    [-1_120, -150],
    [-900, -200],
  ],
  [
    [2_880, -1_330],
    [2_640, -1_420],
  ],
];

export type PlaceKind =
  | 'city'
  | 'district'
  | 'village'
  | 'water'
  | 'station'
  | 'stop'
  | 'museum'
  | 'library'
  | 'swimming'
  | 'school'
  | 'hospital'
  | 'church'
  | 'lighthouse'
  | 'harbour'
  | 'town-hall'
  | 'theatre'
  | 'sports';

export const places: {kind: PlaceKind; name: Name; point: Point}[] = [
  {kind: 'city', name: ['Tyrskylä', 'Bränninge'], point: [830, 100]},
  {kind: 'water', name: ['Tyrskylahti', 'Bränningeviken'], point: [-560, -1_250]},
  {kind: 'water', name: ['Itälahti', 'Österviken'], point: [2_150, -1_100]},
  {kind: 'water', name: ['Lokkiselkä', 'Måsfjärden'], point: [-900, -3_650]},
  {kind: 'water', name: ['Ulkoselkä', 'Utfjärden'], point: [-4_500, -5_600]},
  {kind: 'station', name: ['Tyrskylän asema', 'Bränninge station'], point: [1_080, 880]},
  {kind: 'town-hall', name: ['Kaupungintalo', 'Stadshuset'], point: [640, -300]},
  {kind: 'museum', name: ['Merimuseo', 'Sjöfartsmuseet'], point: [561, -2_093]},
  {kind: 'museum', name: ['Majakkamuseo', 'Fyrmuseet'], point: [-1_689, -4_286]},
  {kind: 'library', name: ['Pääkirjasto', 'Huvudbiblioteket'], point: [712, 67]},
  {kind: 'library', name: ['Mäntylän kirjasto', 'Furulunds bibliotek'], point: [-2_477, 924]},
  {kind: 'theatre', name: ['Kulttuuritalo Tyrsky', 'Kulturhuset Bränningen'], point: [1_085, -367]},
  {kind: 'swimming', name: ['Uimahalli Meri', 'Simhallen Havet'], point: [1_581, 1_013]},
  {kind: 'hospital', name: ['Sairaala', 'Sjukhuset'], point: [-900, 760]},
  {kind: 'church', name: ['Tuomiokirkko', 'Domkyrkan'], point: [1_050, -510]},
  {kind: 'school', name: ['Keskuskoulu', 'Centralskolan'], point: [1_340, 200]},
  {kind: 'school', name: ['Lehtolan koulu', 'Löfkulla skola'], point: [-2_150, 2_400]},
  {kind: 'school', name: ['Koivulan koulu', 'Björknäs skola'], point: [4_420, 700]},
  {kind: 'sports', name: ['Urheilupuisto', 'Idrottsparken'], point: [2_250, 700]},
  {kind: 'harbour', name: ['Satama', 'Hamnen'], point: [1_560, -880]},
  {kind: 'lighthouse', name: ['Majakka', 'Fyren'], point: [-1_900, -4_520]},
  {kind: 'village', name: ['Hylkylä', 'Vrakby'], point: [-8_600, 5_000]},
  {kind: 'village', name: ['Ketola', 'Ängby'], point: [8_900, 1_900]},
  {kind: 'village', name: ['Kaislaranta', 'Vasstrand'], point: [5_700, 4_900]},
  {kind: 'village', name: ['Suvikylä', 'Sommarby'], point: [-15_500, 10_500]},
  {kind: 'village', name: ['Korpijärvi', 'Ödträsk'], point: [15_500, 9_500]},
  {kind: 'village', name: ['Rantakylä', 'Strandby'], point: [13_500, -6_200]},
];

/** Where the borders between the districts meet the city's own. */
const southWest: Point = [-1_900, -6_270];
const southEast: Point = [2_300, -6_060];
const northern: Point = [100, 6_117];
const junction: Point = [1_150, 2_350];

const westSide: Line = [
  [-1_500, 6_000],
  [-5_200, 5_600],
  [-6_600, 4_300],
  [-7_200, 2_900],
  [-7_400, -1_000],
  [-6_600, -5_200],
  [-2_500, -6_300],
];
export const eastSide: Line = [
  [3_500, -6_000],
  [7_000, -5_200],
  [8_400, -3_600],
  [7_900, -400],
  [7_700, 2_600],
  [6_900, 4_400],
  [5_900, 5_700],
  [2_600, 6_300],
];
/** Along the bay and the river. */
const westBorder: Line = [
  [-700, -3_000],
  [-560, -1_200],
  [-560, 400],
  [-420, 1_100],
  [-330, 1_220],
  [40, 1_650],
  [520, 2_020],
];
/** Along the east bay and the park. */
const eastBorder: Line = [
  [2_150, -2_300],
  [2_050, -600],
  [1_960, 320],
  [2_020, 1_000],
  [2_030, 1_900],
  [1_700, 2_750],
];
const northBorder: Line = [[300, 3_170]];

/** The city ends here, out at sea as well. */
export const boundary: Line = [northern, ...westSide, southWest, southEast, ...eastSide, northern];

export const districts: {id: string; name: {fi: string; sv: string; en: string}; outline: Line}[] = [
  {
    id: 'centre',
    name: {fi: 'Kantakaupunki', sv: 'Innerstaden', en: 'Inner city'},
    outline: [southWest, southEast, ...eastBorder, junction, ...[...westBorder].reverse(), southWest],
  },
  {
    id: 'west',
    name: {fi: 'Länsi-Tyrskylä', sv: 'Västra Bränninge', en: 'West Tyrskylä'},
    outline: [northern, ...westSide, southWest, ...westBorder, junction, ...northBorder, northern],
  },
  {
    id: 'east',
    name: {fi: 'Itä-Tyrskylä', sv: 'Östra Bränninge', en: 'East Tyrskylä'},
    outline: [southEast, ...eastSide, northern, ...northBorder, junction, ...[...eastBorder].reverse(), southEast],
  },
];

import type {DeskCase, DeskEvent, MapSettings, RingSummary, StaffSession} from '@city-feedback/contract';

export const rings: RingSummary[] = [
  {id: 'streets-south', name: 'Kadut, eteläinen', openCount: 4},
  {id: 'parks', name: 'Puistot ja viheralueet', openCount: 2},
  {id: 'coordinators', name: 'Asiakaspalvelu'},
  {id: 'museum', name: 'Kaupunginmuseo'},
];

export const aino: StaffSession = {
  staffId: 'staff-aino',
  name: 'Aino Laine',
  email: 'aino.laine@example.fi',
  jurisdictionId: 'harbour',
  jurisdictionName: 'Merisatama',
  timeZone: 'Europe/Helsinki',
  memberships: [
    {ringId: 'streets-south', ringName: 'Kadut, eteläinen', role: 'responder'},
    {ringId: 'parks', ringName: 'Puistot ja viheralueet', role: 'responder'},
  ],
  rings,
  topics: [
    {id: 'lights', name: 'Katuvalot', groupName: 'Kadut'},
    {id: 'holes', name: 'Kuopat ja päällysteet', groupName: 'Kadut'},
    {id: 'trees', name: 'Puut ja istutukset', groupName: 'Puistot'},
  ],
};

export const mikko: StaffSession = {
  ...aino,
  staffId: 'staff-mikko',
  name: 'Mikko Salo',
  email: 'mikko.salo@example.fi',
};

export const password = 'viisi hevosta uimassa';

export const map: MapSettings = {
  tileUrl: '/fake-tiles/{z}/{x}/{y}.svg',
  attribution: 'Kartta: Merisataman kaupunki',
  minZoom: 10,
  maxZoom: 18,
  zoom: 12,
  center: {latitude: 60.16, longitude: 24.94},
  bounds: [24.8, 60.1, 25.1, 60.25],
  boundary: {type: 'MultiPolygon', coordinates: []},
  districts: [],
};

const hour = 3_600_000;
const day = 24 * hour;
const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();
const dateIn = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

const full = {
  take: true,
  transfer: true,
  changeTopic: true,
  answer: true,
  note: true,
  changeStatus: true,
  readContact: true,
};

function received(each: Pick<DeskCase, 'caseId' | 'receivedAt' | 'ringName'>): DeskEvent {
  return {
    eventId: `${each.caseId}-1`,
    at: each.receivedAt,
    type: 'received',
    sentence: `Palaute saapui. Sen käsittelee ${each.ringName}.`,
    visibility: 'public',
    actor: 'resident',
  };
}

/** A case with everything that is not told. */
export function makeCase(part: Partial<DeskCase> & Pick<DeskCase, 'caseId' | 'reference' | 'text'>): DeskCase {
  const ring = rings.find(({id}) => id === (part.ringId ?? 'streets-south'))!;
  const made: DeskCase = {
    excerpt: part.text.slice(0, 160),
    ringId: ring.id,
    ringName: ring.name,
    status: 'received',
    receivedAt: ago(2 * hour),
    answerDueOn: dateIn(5),
    urgency: 'in_time',
    takenByMe: false,
    photoCount: part.photos?.length ?? 0,
    followerCount: 0,
    language: 'fi',
    version: 1,
    siteName: 'Merisatama.fi',
    channel: 'widget',
    routedBecause: 'kaikki muu → Kadut, eteläinen',
    attributes: [],
    photos: [],
    wantsAnswer: true,
    mayPublish: false,
    hasContact: true,
    canAnswerByMail: true,
    events: [],
    can: {...full},
    ...part,
  };
  return {...made, events: part.events ?? [received(made)]};
}

/** An inbox as it may look on an ordinary morning; newest first. */
export function ordinaryMorning(): DeskCase[] {
  return [
    makeCase({
      caseId: 'c-bus',
      reference: 'K7Q2-9MXA',
      topicName: 'Pysäkit ja katokset',
      kind: 'fault',
      text: 'Bussipysäkin katoksesta on rikottu lasi Rantakadun ja Telakkakujan kulmassa. Sirpaleita on pitkin jalkakäytävää.',
      receivedAt: ago(0.4 * hour),
      districtName: 'Eteläranta',
    }),
    makeCase({
      caseId: 'c-lamp',
      reference: 'H3WD-77PR',
      topicName: 'Katuvalot',
      kind: 'fault',
      callTime: 'afternoon',
      text: 'Kolme katuvaloa on ollut pimeänä Laivurinkadulla jo toista viikkoa, numeroiden 12 ja 18 välillä. Iltaisin siellä ei näe eteensä, ja lapset kulkevat siitä koulusta.\n\nVoisiko joku käydä katsomassa?',
      receivedAt: ago(2.2 * hour),
      answerDueOn: dateIn(5),
      districtName: 'Eteläranta',
      routedBecause: 'aihe Katuvalot, alue Eteläranta → Kadut, eteläinen',
      place: {
        latitude: 60.15921,
        longitude: 24.93817,
        label: 'Laivurinkatu 14, Eteläranta',
        source: 'pin',
        districtName: 'Eteläranta',
      },
      photos: [1, 2, 3].map((number) => ({number, url: `/fake-photos/${number}.svg`, width: 1600, height: 1200})),
      attributes: [{id: 'Valopylvään numero', values: ['1187']}],
      mayPublish: true,
    }),
    makeCase({
      caseId: 'c-hole',
      reference: 'TN5C-2FHE',
      topicName: 'Kuopat ja päällysteet',
      kind: 'fault',
      text: 'Det finns en djup grop i cykelvägen vid Strandparken. Jag var nära att falla omkull i morse.',
      language: 'sv',
      receivedAt: ago(6 * hour),
      answerDueOn: dateIn(1),
      urgency: 'nearly_late',
      status: 'in_progress',
      takenByName: 'Mikko Salo',
      place: {latitude: 60.1612, longitude: 24.9461, label: 'Strandparken', source: 'pin'},
    }),
    makeCase({
      caseId: 'c-oak',
      reference: 'B8XA-RR4D',
      topicName: 'Puut ja istutukset',
      kind: 'question',
      text: 'Kaadetaanko Linnanpuiston vanha tammi? Siihen on maalattu oranssi rasti.',
      ringId: 'parks',
      receivedAt: ago(3.3 * day),
      answerDueOn: dateIn(2),
      status: 'in_progress',
      takenByMe: true,
      takenByName: aino.name,
      version: 2,
    }),
    makeCase({
      caseId: 'c-snow',
      reference: 'WQ46-CZ9K',
      topicName: 'Lumen auraus ja liukkaus',
      kind: 'criticism',
      text: 'Telakkakujan jalkakäytävää ei ole aurattu viikkoon. Rollaattorilla ei pääse kauppaan lainkaan, ja olen soittanut tästä jo kahdesti.',
      receivedAt: ago(9 * day),
      answerDueOn: dateIn(-3),
      urgency: 'late',
    }),
    makeCase({
      caseId: 'c-thanks',
      reference: 'D2YM-6TVJ',
      kind: 'praise',
      text: 'Kiitos uusista penkeistä rantaan! 😊',
      ringId: 'parks',
      receivedAt: ago(11 * day),
      answerDueOn: undefined,
      urgency: 'no_promise',
      wantsAnswer: false,
      hasContact: false,
      canAnswerByMail: false,
    }),
  ];
}

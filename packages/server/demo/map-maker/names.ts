import type {Fabric, Name} from './sketch.ts';

const stems: Name[] = `
Koivu Björk|Mänty Tall|Kuusi Gran|Lehmus Lind|Vaahtera Lönn|Saarni Ask|Tammi Ek|Pihlaja Rönn|Leppä Al|Haapa Asp|Kataja En
Kanerva Ljung|Mustikka Blåbärs|Puolukka Lingon|Vadelma Hallon|Orvokki Viol|Kielo Liljekonvalje|Vuokko Sipp|Apila Klöver
Lokki Mås|Tiira Tärn|Haahka Ejder|Joutsen Svan|Kurki Tran|Pääsky Sval|Haukka Hök|Kotka Örn|Varpus Sparv|Peippo Bofink
Hauki Gädd|Ahven Abborr|Siika Sik|Lohi Lax|Silakka Strömmings|Ankkuri Ankar|Purje Segel|Masto Mast|Kompassi Kompass
Luotsi Lots|Kapteenin Kaptens|Perämiehen Styrmans|Kalastajan Fiskar|Köyden Rep|Tynnyri Tunn|Suutarin Skomakar
Räätälin Skräddar|Sepän Smeds|Myllärin Mjölnar|Torpparin Torpar|Niitty Ängs|Pelto Åker|Laidun Betes|Mylly Kvarn
Kallio Bergs|Kivi Sten|Hiekka Sand|Savi Ler|Lähde Käll|Puro Bäck|Tuuli Vind|Myrsky Storm|Aamu Morgon|Ilta Kvälls
Pohjan Nord|Etelän Söder|Aallon Våg|Hylkeen Säl|Majavan Bäver|Ketun Räv|Jäniksen Har|Oravan Ekorr|Siilin Igelkotts|Mehiläis Bi
Perhos Fjärils|Tuomi Hägg|Pähkinä Hassel|Omena Äppel|Kirsikka Körsbärs|Ruusu Ros|Syreeni Syren|Jasmiini Jasmin|Tähti Stjärn
Kuun Mån|Auringon Sol|Pilven Moln|Sateen Regn|Hallan Frost|Lumen Snö|Jään Is|Kelon Torrfuru|Honka Fur|Kaisla Säv|Ruoko Vass
Simpukka Mussel|Helmi Pärl|Meripihka Bärnstens|Verkko Nät|Soutu Rodd|Laituri Brygg|Poiju Boj|Reimari Prick|Kuunari Skonert`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.trim().split(' ') as unknown as Name);

const endings: {[fabric in Fabric]: Name[]} = {
  'old-town': [['katu', 'gatan']],
  centre: [['katu', 'gatan']],
  blocks: [
    ['tie', 'vägen'],
    ['katu', 'gatan'],
    ['kaari', 'bågen'],
  ],
  houses: [
    ['tie', 'vägen'],
    ['kuja', 'gränden'],
    ['polku', 'stigen'],
    ['rinne', 'sluttningen'],
  ],
  works: [['tie', 'vägen']],
};

const old: Name[] = `
Kirkkokatu Kyrkogatan|Raatihuoneenkatu Rådhusgatan|Merikatu Havsgatan|Linnankatu Slottsgatan|Tullikatu Tullgatan
Koulukatu Skolgatan|Puistokatu Parkgatan|Satamakatu Hamngatan|Rantakatu Strandgatan|Torikatu Torggatan
Kappelikatu Kapellgatan|Luostarinkatu Klostergatan|Asemakatu Stationsgatan|Rautatienkatu Järnvägsgatan
Teatterikatu Teatergatan|Kirjastokatu Biblioteksgatan|Vaakakatu Våggatan|Pormestarinkatu Borgmästargatan
Kauppiaankatu Köpmansgatan|Laivurinkatu Skepparegatan|Nahkurinkatu Garvaregatan|Kellosepänkatu Urmakaregatan
Sotilaskatu Soldatgatan|Makasiinikatu Magasinsgatan|Suolakatu Saltgatan|Tervakatu Tjärgatan|Viljakatu Spannmålsgatan
Itäinen_Pitkäkatu Östra_Långgatan|Läntinen_Pitkäkatu Västra_Långgatan|Telakkakatu Varvsgatan|Lasikatu Glasgatan
Postikatu Postgatan|Pankkikatu Bankgatan|Sairaalakatu Sjukhusgatan|Yliopistonkatu Universitetsgatan|Taidekatu Konstgatan`
  .trim()
  .split(/[|\n]/)
  .map(
    (pair) =>
      pair
        .trim()
        .split(' ')
        .map((word) => word.replaceAll('_', ' ')) as unknown as Name,
  );

/** Deals out street names, each one once; the old parts of the town have grown ones, the others are made of two words. */
export function streetNames(random: () => number): (fabric: Fabric) => Name | undefined {
  const grown = [...old];
  const used = new Set<string>();
  return (fabric) => {
    const isOld = fabric === 'old-town' || fabric === 'centre';
    if (isOld && grown.length > 0) return grown.splice(Math.floor(random() * grown.length), 1)[0]!;
    // After so many tries there is hardly a name left; some streets have none.
    for (let tries = 0; tries < 200; tries++) {
      const stem = stems[Math.floor(random() * stems.length)]!;
      const choice = endings[fabric];
      const ending = choice[Math.floor(random() * choice.length)]!;
      const name: Name = [stem[0] + ending[0], stem[1] + ending[1]];
      if (used.has(name[0])) continue;
      used.add(name[0]);
      return name;
    }
    return undefined;
  };
}

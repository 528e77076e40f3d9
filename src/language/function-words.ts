/**
 * The commonest function words of languages in Latin letters, by ISO 639-3 code: the three that the office accepts, and
 * those most easily taken for one of them. A word may stand under several languages.
 */
const LISTS: Readonly<Record<string, string>> = {
  eng: `the of and to in is are was were be been that this these those for with by on at from as it its which who whose
    has have had not or an but their they we our us you your he she his her will would shall should can could may must
    there what when where how than into under between through also more most such all any each other if about does did
    during within per upon both while whether over after before only no yes been being do so them`,
  fra: `le la les de des du un une et est sont à au aux en dans que qui pour par sur avec ne pas plus ce cette ces son sa
    ses leur leurs il elle ils elles nous vous notre nos votre vos ou où mais si être été a ont avoir fait comme entre
    afin ainsi dont sans sous lors depuis selon tout tous toute toutes aussi cela chaque très même y l d qu n s c j`,
  spa: `el la los las de del un una unos y e o es son en que qué se por para con su sus al lo no más como este esta estos
    estas ese esa ha han fue ser sido está están hay entre sobre sin desde hasta cuando donde también pero ya muy todo
    todos toda todas nos nuestra nuestro nuestros nuestras cada según así fueron tiene tienen les le`,
  por: `o a os as de do da dos das um uma e é são em no na nos nas que se por para com não mais ao aos à às pelo pela pelos
    pelas seu sua seus suas como foi foram ser está estão há entre sobre sem também mas ou já muito este esta isso você
    tem têm ter nosso nossa cada segundo até quando onde`,
  glg: `o a os as de do da dos das un unha e é son en no na nos nas que se por para con non máis ao aos á ás polo pola seu
    súa como foi ser está están hai entre sobre sen tamén mais ou xa moi este esta ten teñen`,
  cat: `el la els les de del dels un una i és són en que es per amb al als no més com aquest aquesta aquests ha han ser
    estat està entre sobre sense també però ja molt tot tots seva seu seus seves on quan cada segons fins hi ho ens`,
  ita: `il lo la i gli le di del della dei delle degli dello un uno una e è sono in nel nella nei nelle che chi si per con
    non più al alla ai alle agli da dal dalla dai dalle su sul sulla come anche ma o questo questa questi queste suo sua
    loro ha hanno essere stato stata tra fra ogni`,
  ron: `și de la în cu pe din un o este sunt a al ai ale că care nu mai pentru prin sau dar fi fost au are ca să se lor
    acest această acestor între despre fără după la către sale`,
  hat: `nan yo ki pou ak la a an ap te pa sou se li nou gen moun tout sa ou m n l si men lè kote kap yon jan epi tou fè
    avèk ant depi chak dwa nenpòt lòt ka kapab ni`,
  deu: `der die das den dem des und ist sind war wurde werden wird ein eine einer eines einem einen in im zu zur zum von
    vom mit für auf an am bei nicht auch als aus es sich dass oder wie nach durch über unter hat haben wir sie unsere
    um nur noch bis sowie`,
  nld: `de het een en van in op te is zijn was werd worden wordt dat die voor met aan niet ook als bij uit door naar over
    om er ze hun wij onze heeft hebben of maar dan deze dit tot zoals kunnen`,
  swe: `och att det som en ett i på är av för med till den de har inte om vi från kan ska eller sin var men så även vid
    efter också dessa denna mellan under`,
  dan: `og at det som en et i på er af for med til den de har ikke om vi fra kan skal eller sin var men så også ved efter
    disse denne mellem under der blev`,
  ind: `yang dan di ke dari untuk dengan pada dalam ini itu adalah tidak oleh atau juga sebagai akan telah dapat kami
    mereka kepada serta bagi para karena antara secara lebih bahwa hak setiap`,
  tgl: `ang ng sa mga na at ay para hindi ito nito may mayroon kung o pero upang bilang ni si namin natin kanilang lahat
    isang nga din rin sila`,
  pol: `i w na z do nie się jest są to że od po dla przez oraz jak o za ich lub został które który która przy tym ma
    także ich może`,
  swa: `na ya wa kwa ni za katika la cha kuwa au hii hiyo kama pia watu haki wao yao kila baada ili lakini si hawa vya
    mwa`,
  tur: `ve bir bu da de için ile olarak olan çok daha en gibi kadar ne ya değil var her ancak sonra göre tarafından
    üzere hak veya olduğu`,
  vie: `và của các là có trong cho được không một những với người này về từ đã để cũng theo hoặc tại quyền đến khi`,
  afr: `die en van in is het te om vir op met dat nie wat ook as aan by uit deur ons hulle sy word kan was`,
  eus: `eta da du ez bat dira ere izan hau dute baina edo egin bere behar gure horiek`,
};

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([code, list]) => [code, wordsOf(list)]),
);

/** Share (0 to 1) of the words that are function words of each language with a list. Words are in lower case. */
export function functionWordShares(words: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [code, list] of FUNCTION_WORDS) {
    const hits = words.reduce((count, word) => count + (list.has(word) ? 1 : 0), 0);
    shares.set(code, words.length === 0 ? 0 : hits / words.length);
  }
  return shares;
}

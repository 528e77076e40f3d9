import { foldedText } from './folding.js';

/** Kinds of bodies, offices, documents and salutations: words that name nobody. A star stands for any ending. */
const WORDS = `
a access advocacy affairs agency alliance annex anonymous answers assembly assistance association authority avenue best board branch bureau
call care center centre chair chairman chairperson chamber charity children citizens city civic clerk coalition collective college commission
commissioner committee community company confidential contact contribution coordination coordinator council councillor country county dear defence defender
defenders delegation democratic department deputy development director directorate disability district division draft education email employees environment
equality executive fax federal federation female final forum foundation freedom fund general geneva gender global governance government governor group groups head
health high hon house human independent indigenous information initiative input inputs institute institution integration interior international
kind justice kingdom labour labor law lawyers league legal letter liaison local manager mayor mayors media members migrants migration minister ministry minorities minority mission mobile
mr mrs ms movement municipal municipalities municipality national nations network new north observatory office officer official ohchr ombudsman ombudsperson
organisation organization parish parliament participation partner partners party people peoples permanent phone planning please police policy president prevention primary private professor program
programme project promotion protection province public re reception refugees regards region regional registry relations reply report representative republic research residents respectfully response rights road rural
school secretariat secretary section senior service services sincerely social society south staff state states strategy studies submission support sustainable
team tel tenants thank thanks town transport truly un union unit united university urban victims village voluntary volunteers welfare west east women worker workers working www yours youth
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday http https com org net info mail admin press gov edu gmail yahoo hotmail outlook
administration* affaires agglomeration agent* alliance annexe* arrondissement assemblee association* bureau chambre chef citoyen* coalition collectif* comite* commission* commune* communal* communaute*
compagnie confederation conseil* conseiller* contribution* coordination* cordialement defenseur* delegation departement* direct* droits egalite etat* federation* femmes fondation fonds forum
general* gouvernement* groupe* habitants homme* humains initiative* institut* intercommunal* jeunes jeunesse justice lettre* ligue madame mairie maire mairesse messieurs ministere* mission monsieur mouvement municipal* nationale* nations
objet organisation* permanente* personnes prefecture* president* prefet prenom nom province* publique* question* region* regional* reponse* republique reseau* ressources rue secretaire* secretariat service* social* societe* solidarite* syndicat* territorial* travail* union*
unies universite* urbain* veuillez vice ville* villes village* voisins janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
agencia* alcald* area asamblea* asociacion* asunto atentamente ayuntamiento* barrio* cabildo calle cámara carta* centro* ciudad* ciudadan* colectivo* comision* comite* comunidad* comunal* concejal* concejo consejer* consejo* confederacion*
cooperacion coordinador* corporacion* defensor* defensoria delegado* delegacion departament* derechos desarrollo diputacion director* direccion* distrito* don doña estado* estimad* federacion* frente fundacion* general* gobernador* gobierno* grupo* hombre humanos igualdad
infancia iniciativa* instituto* intendencia intendente jefe* junta* justicia juventud juzgado liga local* mesa ministerio* ministr* mision movimiento* mujer* municipal* municipio* nacional* naciones
oficina* organizacion* organismo* participacion permanente personas plataforma* pregunta* presidente* presidenta procuraduria provincia* provincial* pueblo* red region* regional* republica respuesta* secretari* señor* sindicato* sociedad* social* subsecretari* trabaj* union* unidas unidad* universidad* vecin* vivienda* vocal*
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
автоном* агентств* администр* акимат* альянс* ассоциац* благотворит* верховн* ведомств* вице вопрос* глав* город* государ* гражд* групп* дел дума думы департамент* директор* депутат* документ* жител* женщин* женск* защит* здрав* институт* инициатив* исполнит* исх
кабинет* канцеляр* координ* коалиц* коллег* коллектив* комисс* комитет* конфедерац* край края межд* министерств* министр* мисси* молод* мэр* муниципал* народ* национ* независим* некоммерч* областн* област* образов* обществ* объедин* округ* омбудсмен* орган* организац* ответ* отдел*
палат* партнер* письм* посел* постоян* прав* правительств* правозащ* представител* председат* президент* прокур* профсоюз* просим просьб* район* регион* республик* руковод* сектор* секретар* сел* сеть сети служб* совет* содейств* сообществ* союз* социальн* тел труд* уважаем* уважением университет* управлен* уполномоч* участ* федеральн* федерац* фонд* форум* хозяйств* центр* человек* штаб* юрид* январ* феврал* март* апрел* мая июн* июл* август* сентябр* октябр* ноябр* декабр*
إجابات إدارة اتحاد الأستاذ الإنسان الأمم التنمية الدكتور السادة السيد السيدة العامة العامل العدل العمل المتحدة المحلية المدني المرأة الوطنية الوطني أمين أمينة بلدية بلديات بلدية بيت تحية جامعة جماعة جمعية جمهورية جهة حقوق حكومة حماية دائرة دعم رئيس رئيسة رابطة رد رسالة سكان شباب شبكة شركة شؤون طفل عمدة
فرد قسم قرية لجنة مؤسسة مبادرة مجتمع مجلس محافظة محافظ محلية محلي مديرية مدير مديرة مدينة مركز مرفق مساهمة مساواة معهد ملحق مكتب مملكة منتدى منسق منسقة منطقة منظمة مفوضية مفوض موظف نقابة نساء هاتف هيئة والي ولاية وزارة وزير وطنية وطني يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر سيدي سيدتي الموضوع مع وتفضلوا فائق الاحترام التقدير السلام عليكم`;

const LITTLE = `of the and for in on at to by with from a an de du des la le les l d el los las del y e et en au aux a do da dos das di von van den der und
bin ben ibn abu al el в во и по при о об на из от для с со к у не за على في من إلى عن و ال مع لدى`;

const whole = new Set<string>();
const beginnings: string[] = [];
for (const word of WORDS.split(/\s+/u).filter(Boolean)) {
  const plain = foldedText(word.replace('*', ''));
  if (word.endsWith('*')) beginnings.push(plain);
  else whole.add(plain);
}
const starts = new Map<string, string[]>();
for (const one of beginnings) {
  const key = one.slice(0, 3);
  starts.set(key, [...(starts.get(key) ?? []), one]);
}
const little = new Set(LITTLE.split(/\s+/u).map(foldedText));

/** Whether a folded word names nobody: a kind of body or document, an office, a greeting, a month. */
export function isCommon(word: string): boolean {
  if (whole.has(word) || little.has(word)) return true;
  const bare = /^\p{Script=Arabic}/u.test(word) ? word.replace(/^[وبفكل]?ال/u, '') : word;
  if (bare !== word && (whole.has(bare) || whole.has(`ال${bare}`))) return true;
  return (starts.get(word.slice(0, 3)) ?? []).some(
    (one) => word.startsWith(one) && word.length <= one.length + 5,
  );
}

/** Articles, prepositions and the like, which names drop and add. */
export function isLittle(word: string): boolean {
  return little.has(word);
}

const LOCALES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

/** The names of a country or territory (ISO 3166-1 alpha-2) in six languages. */
export function countryNames(code: string): readonly string[] {
  return LOCALES.flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    return names.of(code) ?? [];
  });
}

let stems: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether a folded word is of the name of a country, or made from one: "Kenyan". */
export function isOfCountry(word: string): boolean {
  stems ??= stemsOfCountries();
  const key = word.slice(0, 3);
  return (stems.get(key) ?? []).some(
    (stem) => word.startsWith(stem) && word.length <= stem.length + 4,
  );
}

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

function stemsOfCountries(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const words = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .flatMap(countryNames)
    .flatMap((name) => foldedText(name).match(/\p{L}+/gu) ?? []);
  for (const word of new Set(words)) {
    const stem = word.length >= 5 ? word.slice(0, -1) : word;
    if (isLittle(word) || stem.length < 4) continue;
    found.set(stem.slice(0, 3), [...(found.get(stem.slice(0, 3)) ?? []), stem]);
  }
  return found;
}

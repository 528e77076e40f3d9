import type { StakeholderGroup } from '../../model/index.js';
import { wholeWords, withoutAccents } from './phrases.js';

/**
 * Words that tell a stakeholder group. In a name in English or Chinese the last word of the head says what it is ("City
 * Women's Association"), elsewhere the first ("Association des femmes de la ville").
 */
export interface GroupRule {
  readonly group: StakeholderGroup;
  readonly head: 'first' | 'last';
  readonly pattern: RegExp;
}

function rule(
  group: StakeholderGroup,
  pattern: string,
  head: GroupRule['head'] = 'first',
): GroupRule {
  return { group, head, pattern: wholeWords(withoutAccents(pattern), 'giu') };
}

/** Chinese has no spaces between words. */
function han(group: StakeholderGroup, pattern: string): GroupRule {
  return { group, head: 'last', pattern: new RegExp(pattern, 'gu') };
}

/** Arabic nouns with or without article and particle. */
function arabic(group: StakeholderGroup, pattern: string): GroupRule {
  return rule(group, `[وفبكل]?(?:ال|لل)?(?:${pattern})`);
}

/** Words that decide wherever they stand in a name; the first rule that matches wins. */
export const DECISIVE: readonly GroupRule[] = [
  rule(
    'civil-society',
    `united nations associations?|association (?:française )?pour les nations unies`,
  ),
  rule(
    'united-nations',
    `undp|unicef|unfpa|unhcr|unesco|unops|unep|ilo|pnud|un[- ]women|un[- ]habitat|onu[- ](?:femmes|mujeres|habitat)|united nations (?:development|children|population|environment|human settlements|country team|resident|entity|economic|volunteers).*|un (?:country team|resident coordinator).*|(?:programme|fonds) des nations unies.*|(?:programa|fondo) de las naciones unidas.*|special rapporteur.*|rapporteur spécial.*|relatora? especial.*|программа развития оон|проон|юнисеф`,
  ),
  rule('united-nations', `(?:برنامج|صندوق|منظمة) الأمم المتحدة.*|المقرر الخاص.*`),
  han('united-nations', `联合国(?:开发计划署|儿童基金会|妇女署|人口基金|人居署)|特别报告员`),
  rule(
    'intergovernmental',
    `council of europe|conseil de l'europe|consejo de europa|совет европы|european (?:union|commission)|union européenne|unión europea|african union|union africaine|african commission on human.*|organi[sz]ation of american states|organización de los estados americanos|inter-american (?:commission|court|development).*|comisión interamericana.*|organisation internationale de la francophonie|commonwealth secretariat|league of arab states|organi[sz]ation of islamic cooperation|osce|oecd|asean|جامعة الدول العربية|منظمة التعاون الإسلامي`,
  ),
  rule(
    'nhri',
    `ombuds(?:man|person|woman|office|institution)?(?:'s)?|public (?:defender|protector)|people's advocate|(?:human rights|equality)(?: and [\\p{L} ]+?)? (?:commission(?:er)?|institution)|(?:commission(?:er)?|institution) (?:on|for|of) (?:administrative justice|human rights|equality|gender).*|national (?:human rights|council for human rights|centre for human rights|institute of human rights).*|nhri|human rights council of .+|human rights commission.*`,
  ),
  rule(
    'nhri',
    `médiat(?:eur|rice)s?|défenseure? des droits.*|protecteure? du citoyen|(?:collège|service|office) de (?:la )?médiation.*|(?:commission|conseil|institution|institut)(?: [\\p{L}-]+)*? des droits (?:de l'homme|humains|de la personne|humanos).*|defensor(?:a|ía)?(?: [\\p{L}]+)? (?:del pueblo|de los habitantes|de los derechos|de la ciudadanía|de los vecinos|universitari\\p{L}+|público|pública).*|defensoría.*|procuradur[ií]a (?:de|para la defensa de) (?:los )?derechos humanos.*|valedor(?:a|ía)?.*|ararteko|síndic[ao]? de greuges|(?:comisión|instituto|consejo)(?: [\\p{L}]+)*? de (?:los )?derechos humanos.*|comisionad[oa] (?:nacional )?de (?:los )?derechos humanos.*`,
  ),
  rule(
    'nhri',
    `уполномоченн\\p{L}+ (?:\\p{L}+ )*?по правам.*|(?:аппарат |офис |бюро )?омбудс?м[аеэ]н\\p{L}*|национальн\\p{L}+ (?:центр|комисси\\p{L}|институт|совет)\\p{L}* по правам человека.*|комисси\\p{L} по правам человека.*|акыйкатчы`,
  ),
  arabic(
    'nhri',
    `أمين المظالم|ديوان المظالم|وسيط(?: المملكة| الجمهورية)?|مجلس(?: [\\p{L}\\p{M}]+){0,3} حقوق الإنسان.*|مجلس(?: [\\p{L}]+){0,2} لحقوق الإنسان.*|مفوضية(?: [\\p{L}]+){0,3} لحقوق الإنسان.*|هيئة(?: [\\p{L}]+){0,3} (?:لحقوق|حقوق) الإنسان.*|لجنة (?:ال)?(?:وطنية|عليا|قومية|جهوية)(?: [\\p{L}]+){0,2} (?:لحقوق|حقوق) الإنسان.*|مؤسسة الوطنية.*`,
  ),
  han('nhri', `人权委员会|人權委員會|国家人权机构|监察专员|申诉专员|申訴專員|护民官|民权监察`),
  rule(
    'local-government-association',
    `(?:association|union|network|federation|league|congress|conference|confederation|forum|council|coalition|alliance)s?(?: [\\p{L}'-]+){0,4}? (?:of|for) (?:[\\p{L}'-]+ ){0,4}?(?:cities|municipalities|towns|mayors|communes|counties|local (?:governments?|authorities|councils)|regions|provinces|districts|villages).*|(?:cities|municipal|municipalities|local government|local authorities|mayors'?|towns) (?:network|association|union|alliance|federation|league|conference|forum)|united cities and local governments.*|uclg.*`,
  ),
  rule(
    'local-government-association',
    `(?:association|union|réseau|fédération|congrès|conférence|assemblée|alliance)(?: [\\p{L}'-]+){0,3}? (?:des |de |d')(?:[\\p{L}'-]+ ){0,2}?(?:villes|communes|municipalités|maires|élus locaux|pouvoirs locaux|collectivités(?: locales| territoriales)?|départements de france|régions).*|cités et gouvernements locaux unis.*|cglu.*|(?:asociación|unión|red|federación|liga|congreso|mancomunidad|conferencia)(?: [\\p{L}]+){0,3}? de (?:los |las )?(?:[\\p{L}]+ ){0,2}?(?:ciudades|municipios|municipalidades|alcaldes|alcaldías|ayuntamientos|gobiernos locales|concejos|gobernadores|regiones|provincias|parroquias).*|ciudades y gobiernos locales unidos.*`,
  ),
  rule(
    'local-government-association',
    `(?:ассоциаци\\p{L}|союз\\p{L}?|совет\\p{L}?|конгресс\\p{L}?|федераци\\p{L}|сеть|объединени\\p{L})(?: [\\p{L}]+){0,2}? (?:городов|муниципалитетов|муниципальных|мэров|сельсоветов|местных (?:властей|самоуправлений|сообществ)|самоуправлений|общин|айыл).*`,
  ),
  arabic(
    'local-government-association',
    `(?:اتحاد|جمعية|رابطة|جامعة|شبكة|منتدى)(?: [\\p{L}]+){0,3}? (?:ال)?(?:بلديات|مدن|جماعات(?: المحلية| الترابية)?|رؤساء (?:البلديات|الجماعات|المجالس)|سلطات المحلية|مجالس المحلية|هيئات المحلية).*`,
  ),
  han(
    'local-government-association',
    `市长(?:协会|联盟)|市長(?:協會|聯盟)|城市(?:联盟|聯盟|网络|協會|协会|联合会)|市镇(?:协会|联盟)|地方政府(?:协会|联合会|联盟)|乡镇(?:协会|联合会)`,
  ),
  rule(
    'academia',
    `university|research (?:centre|center|institute|group|network).*|institute|institut(?! (?:national|des droits))|instituto|институт\\p{L}?|college (?:of|for).*|faculty.*|law school|school of (?:law|public|government|social).*|legal clinic|clinic.*law|universités?|faculté.*|école (?:normale|supérieure|de droit|nationale).*|clinique (?:de droit|juridique|des droits).*|chaire.*|cnrs|laboratoires?(?! pharma).*|laboratorio de .*|[\\p{L} ]*research laboratory|équipe de recherche.*|grupo de investigación.*|universidad|universitat|universidade|facultad.*|cátedra.*|clínica jurídica.*|университет\\p{L}*|академи\\p{L}+|факультет\\p{L}*|кафедр\\p{L}+|лаборатори\\p{L}+`,
  ),
  han(
    'civil-society',
    `(?<!(?:大学|大學).{0,12})(?:法律)?援助(?:[与與及和][\\p{Script=Han}]{2,4})?中心`,
  ),
  arabic('academia', `جامعة|كلية|أكاديمية|معهد`),
  han('academia', `大学|大學|学院|學院|研究(?:中心|所|院)`),
  rule(
    'state',
    `ministry of.*|ministry for.*|ministry|permanent (?:mission|representation).*|embassy.*|federal (?:government|department|ministry|council).*|ministère.*|mission permanente.*|ambassade.*|ministerio.*|misión permanente.*|embajada.*|cancillería.*|secretaría de relaciones exteriores|постоянное представительство.*|министерств\\p{L}.*|посольств\\p{L}.*|правительство (?:республики|российской).*`,
  ),
  arabic('state', `وزارة|بعثة الدائمة|سفارة`),
  han('state', `外交部|司法部|民政部|常驻.{0,12}代表团|常駐.{0,12}代表團|大使馆|国务院`),
];

/** Words of which the one at the head of the name decides. */
export const BY_HEAD: readonly GroupRule[] = [
  rule(
    'civil-society',
    `associations?|ngos?|collective|coalition|foundation|society|network|forum|union|federation|league|alliance|movement|initiative|group|watch|trust|committee|centre|center|platform|campaign|church|congregation|cooperative|amnesty|international|residents|partnership|observatory|project|organi[sz]ation|circle|voices?|action|advocates`,
    'last',
  ),
  rule(
    'civil-society',
    `association|ong|collectif|coalition|fondation|réseau|fédération|ligue|mouvement|syndicat|plate-?forme|comité de (?:quartier|base|citoyens)|centre|observatoire|amicale|confédération|coordination|kolektif|òganizasyon|asosyasyon|rezo|gwoup|asociación|organización|colectiv[ao]|coalición|fundación|red|federación|liga|movimiento|sindicato|plataforma|grupo|centro|observatorio|corporación|junta (?:de vecinos|vecinal)|comité|asamblea (?:vecinal|de)|cooperativa|mesa|frente|coordinadora|central (?:única|obrera|campesina|sindical)|comunidad (?:campesina|indígena|de regantes)|comités?`,
  ),
  rule(
    'civil-society',
    `ассоциаци\\p{L}|(?:женск\\p{L}+|молод[её]жн\\p{L}+|родительск\\p{L}+|соседск\\p{L}+|домов\\p{L}+) (?:совет|клуб|инициатив\\p{L}|комитет)\\p{L}?|(?:общественн\\p{L}+|правозащитн\\p{L}+|некоммерческ\\p{L}+|благотворительн\\p{L}+)(?: \\p{L}+)*|нко|ано|роо|фонд|движение|коалици\\p{L}|инициативн\\p{L}+ групп\\p{L}|союз|сеть|центр|профсоюз|комитет|товарищество|объединение|группа`,
  ),
  arabic(
    'civil-society',
    `جمعية|منظمة|مؤسسة|تحالف|ائتلاف|شبكة|رابطة|اتحاد|نقابة|حركة|مبادرة|مركز|منتدى|مرصد|تجمع|تنسيقية|لجنة|لجان`,
  ),
  han(
    'civil-society',
    `协会|協會|基金会|基金會|联合会|聯合會|联盟|聯盟|促进会|促進會|中心|学会|學會|工会|工會|网络|網絡|关注组|關注組|小组|小組|组织|組織|团体|團體|合作社|协进会|協進會|公益社|同盟|总会|總會|互助会|互助會|联谊会|聯誼會|婦女會|妇女会|社[区區][\\p{Script=Han}]{0,6}(?:坊|社|站)`,
  ),
  rule(
    'regional-government',
    `government of (?:the )?(?:autonomous |free )?(?:province|region|state|canton|oblast|county|governorate|land)\\b.*|(?:province|state|region|county|land) of .*|provinc(?:e|ial)(?: [\\p{L}]+)?|regional (?:government|council|authority|assembly|administration)|region|state government|oblast|county(?: government)?|canton(?: of)?|prefecture|governorate|autonomous (?:community|region)|voivodeship`,
    'last',
  ),
  rule(
    'regional-government',
    `cabildo insular|consell insular|région|conseil (?:régional|départemental|provincial|général)|province|gouvernorat|département(?: de| du| d').*|canton|gouvernement (?:régional|provincial|wallon|flamand|du québec)|collectivité (?:européenne|de corse)|wilaya|préfecture|gobierno (?:regional|provincial|del estado|de la provincia|de la región|departamental|autónomo|autonómico|vasco|de aragón|de navarra|de canarias)|gobernación|gobernaduría|diputación|junta de (?:andalucía|castilla|extremadura)|generalitat|xunta|comunidad autónoma|provincia|prefectura|región|consejo regional|intendencia departamental`,
  ),
  rule(
    'regional-government',
    `(?:\\p{L}+ ){0,4}(?:област(?:и|ь|ной|ная|ное)|краев(?:ой|ая)|кра[йя]|вилоят\\p{L}*|воеводств\\p{L})(?: .*)?|(?:правительство|кабинет министров|глава|администрация) (?:республики|\\p{L}+ (?:края|области)).*|хокимият (?:\\p{L}+ )?области|законодательное собрание|губернатор\\p{L}*`,
  ),
  arabic(
    'regional-government',
    `محافظة|ولاية|إقليم|جهة|مجلس (?:ال)?(?:محافظة|جهة|جهوي|إقليمي|ولاية)|مديرية العامة`,
  ),
  han(
    'regional-government',
    `省(?:人民)?政府|自治区(?:人民)?政府|自治區政府|州(?:人民)?政府|特别行政区政府|特別行政區政府|省(?:厅|议会|人大)|自治州|省$`,
  ),
  rule(
    'local-government',
    `city(?: of.*| council| government| hall)?|municipality|municipal(?: [\\p{L}]+)?|town(?: of.*| council| hall)?|borough(?: council)?|mayor(?:'s office|alty)?|township|(?:district|village|parish|community|local|metropolitan|county|shire|rural) (?:council|assembly|government|authority|corporation|municipality)|metropolitan|barangay|panchayat|union parishad|councils?|greater .*`,
    'last',
  ),
  rule(
    'local-government',
    `ville|commune|mairie|municipalité|métropole|communauté (?:urbaine|d'agglomération|de communes)|conseil municipal|conseil communal|intercommunale|bourgmestre|arrondissement|centre public d'action sociale|cpas|ayuntamiento|ayto\\.?|alcaldía|municipalidad|municipio|intendencia(?: municipal)?|concejo(?: municipal)?|cabildo|concello|ajuntament|gad(?: municipal)?|distrito|gobierno (?:municipal|local|autónomo municipal|de la ciudad)|prefeitura|h\\. ayuntamiento|comuna|jefatura de gobierno`,
  ),
  rule(
    'local-government',
    `город|мэри\\p{L}|муниципалитет\\p{L}?|муниципальн\\p{L}+|администраци\\p{L}|городск\\p{L}+ (?:совет|дума|администрация|управа|округ)\\p{L}*|совет депутатов|сельск\\p{L}+ (?:совет|поселение|управа|округ)\\p{L}*|сельсовет\\p{L}*|райисполком|горисполком|исполком\\p{L}*|исполнительный комитет|акимат\\p{L}?|хокимият\\p{L}?|айыл [оө]кмот\\p{L}*|поселков\\p{L}+|район\\p{L}*|управа|дума|горсовет|примэрия`,
  ),
  arabic(
    'local-government',
    `بلدية|مجلس (?:ال)?(?:بلدي|محلي|قروي|جماعي|مدينة)(?: .*)?|أمانة (?:عمان|العاصمة|.*الكبرى)|جماعة|مدينة|عمالة|رئاسة البلدية|مقاطعة|قضاء|دائرة`,
  ),
  han(
    'local-government',
    `(?:市|县|縣|区|區|镇|鎮|乡|鄉)(?:人民)?(?:政府|议会|議會|人大|公所|委会)|市政(?:府|厅|廳)|街道办事处|居委会|村委会|村民委员会|居民委员会|[\\p{Script=Han}]{2,}(?:市|县|縣|镇|鎮|乡|鄉|区|區)$|区议会|區議會|民政局`,
  ),
  rule(
    'state',
    `government of (?!(?:the )?(?:autonomous |free )?(?:province|region|state|canton|oblast|county|governorate|land|city|municipality|town)\\b).*|government(?! of)|republic of .*|kingdom of .*|gouvernement.*|république .*|royaume .*|gobierno.*|república .*|правительство.*|республика .*|межведомственн\\p{L}+ (?:комитет|комисси\\p{L}|совет).*|государственн\\p{L}+ (?:комитет|агентство|служба|комисси\\p{L}).*`,
    'first',
  ),
  arabic('state', `حكومة|جمهورية|مملكة|دولة|سلطنة`),
  han('state', `共和国|政府$|[\\p{Script=Han}]{2,}部$`),
  rule(
    'private-sector',
    `ltd\\.?|limited|inc\\.?|llc|plc|gmbh|corp\\.?|company|chamber of commerce.*|chamber|consult(?:ing|ants)|employers'? (?:association|federation|organi[sz]ation)|business (?:council|association|network)`,
    'last',
  ),
  rule(
    'private-sector',
    `sarl|s\\.?a\\.?(?:s|r\\.l)?\\.?|société|entreprise|chambre de commerce|patronat|empresa|cámara (?:de comercio|empresarial|nacional).*|s\\.? ?de r\\.?l\\.?|ооо|зао|оао|ао|компания|предприятие|торгово-промышленная палата`,
  ),
  arabic('private-sector', `شركة|غرفة (?:ال)?(?:تجارة|صناعة)|اتحاد أصحاب العمل`),
  han('private-sector', `公司|集团|集團|商会|商會|企业|企業`),
];

/** A person who writes for no body. */
export const INDIVIDUAL = new RegExp(
  wholeWords(
    `private (?:citizen|individual|person)|in (?:my|a|his|her) (?:personal|private|individual) capacity|as an individual|independent (?:researcher|expert|consultant)|à titre (?:personnel|individuel|privé)|simple citoyenne?|citoyenne? de|particulier|a título (?:personal|individual|particular)|ciudadan[oa] particular|en mi calidad de ciudadan[oa]|vecin[oa] de|в личном качестве|частное лицо|как частное лицо|от себя лично|гражданин|гражданка|жительница|житель`,
  ).source +
    '|بصفتي الشخصية|بصفة شخصية|بصفتي مواطن|مواطنة? من|以个人(?:身份|名义)|以個人(?:身份|名義)|个人意见|公民个人|普通(?:市民|公民|居民)',
  'iu',
);

/** What a body says of itself in its front matter, where its name does not tell. */
export const SELF_DESCRIPTIONS: readonly (readonly [StakeholderGroup, RegExp])[] = [
  [
    'nhri',
    /paris principles|principes de paris|principios de parís|парижск\p{L}+ принцип|مبادئ باريس|巴黎原则|national human rights institution|institution nationale des droits|independent constitutional body|institution parlementaire indépendante|institución nacional de derechos humanos|национальн\p{L}+ правозащитн\p{L}+ учреждени|مؤسسة وطنية (?:مستقلة|لحقوق)|国家人权机构/iu,
  ],
  [
    'civil-society',
    /non-?governmental|non-?profit|civil society|grass-?roots|we are an? (?:network|group|association|collective|coalition)|\bngo\b|non gouvernementale|sans but lucratif|société civile|nous sommes un (?:collectif|réseau|groupe)|nous sommes une (?:association|organisation)|no gubernamental|sin fines de lucro|sociedad civil|somos una? (?:red|colectiv[ao]|grupo|asociación|organización)|неправительственн|некоммерческ|общественн\p{L}+ (?:организаци|объединени)|мы .{0,20}(?:групп|объединени)|غير حكومية|المجتمع المدني|غير ربحية|نحن (?:جمعية|شبكة|مجموعة)|民间|民間|社会组织|非政府|我們是一個|我们是一(?:个|家)/iu,
  ],
  [
    'academia',
    /research (?:centre|center|group|team)|researchers? at|équipe de recherche|chercheu(?:r|se)s?|grupo de investigación|investigador(?:a|es)? de|исследовател\p{L}+|باحث(?:ة|ون|ين)? في|课题组|研究团队|研究者/iu,
  ],
];

import type { Language, Publication, StakeholderGroup } from '../model/index.js';

/** `unread`: nobody knows what is asked in a file that could not be read. */
export type Withheld = Exclude<Publication, 'public'> | 'unread';

/** `#` is the number, `@` the group. */
const LABELS: Readonly<Record<Language, Readonly<Record<Withheld, string>>>> = {
  ar: {
    anonymous: 'مساهمة مغفلة الاسم # (@)',
    confidential: 'مساهمة سرية # (@)',
    unread: 'ملف لم يُقرأ #',
  },
  zh: { anonymous: '匿名材料#（@）', confidential: '保密材料#（@）', unread: '未读取的文件#' },
  en: {
    anonymous: 'Anonymous submission # (@)',
    confidential: 'Confidential submission # (@)',
    unread: 'Unread file #',
  },
  fr: {
    anonymous: 'Contribution anonyme # (@)',
    confidential: 'Contribution confidentielle # (@)',
    unread: 'Fichier non lu #',
  },
  ru: {
    anonymous: 'Анонимный материал # (@)',
    confidential: 'Конфиденциальный материал # (@)',
    unread: 'Непрочитанный файл #',
  },
  es: {
    anonymous: 'Contribución anónima # (@)',
    confidential: 'Contribución confidencial # (@)',
    unread: 'Archivo no leído #',
  },
};

const GROUPS: Readonly<Record<Language, Readonly<Record<StakeholderGroup, string>>>> = {
  ar: groups(
    'دولة|حكومة محلية|حكومة إقليمية|رابطة حكومات محلية|مؤسسة وطنية لحقوق الإنسان|كيان تابع للأمم المتحدة|منظمة حكومية دولية|مجتمع مدني|أوساط أكاديمية|قطاع خاص|فرد|جهة أخرى',
  ),
  zh: groups(
    '国家|地方政府|地区政府|地方政府协会|国家人权机构|联合国实体|政府间组织|民间社会|学术界|私营部门|个人|其他',
  ),
  en: groups(
    'State|local government|regional government|association of local governments|national human rights institution|United Nations entity|intergovernmental organization|civil society|academia|private sector|individual|other',
  ),
  fr: groups(
    'État|administration locale|administration régionale|association d’administrations locales|institution nationale des droits de l’homme|entité des Nations Unies|organisation intergouvernementale|société civile|milieu universitaire|secteur privé|particulier|autre',
  ),
  ru: groups(
    'государство|местная власть|региональная власть|ассоциация местных властей|национальное правозащитное учреждение|структура ООН|межправительственная организация|гражданское общество|научные круги|частный сектор|частное лицо|прочее',
  ),
  es: groups(
    'Estado|gobierno local|gobierno regional|asociación de gobiernos locales|institución nacional de derechos humanos|entidad de las Naciones Unidas|organización intergubernamental|sociedad civil|mundo académico|sector privado|particular|otro',
  ),
};

function groups(list: string): Record<StakeholderGroup, string> {
  const [state = '', local = '', regional = '', association = '', nhri = '', un = '', ...rest] =
    list.split('|');
  const [
    intergovernmental = '',
    civil = '',
    academia = '',
    firm = '',
    individual = '',
    other = '',
  ] = rest;
  return {
    state,
    'local-government': local,
    'regional-government': regional,
    'local-government-association': association,
    nhri,
    'united-nations': un,
    intergovernmental,
    'civil-society': civil,
    academia,
    'private-sector': firm,
    individual,
    other,
  };
}

/** What stands for the name of a submission that asks not to be named or published. */
export function labelFor(
  asked: Withheld,
  number: number,
  group: StakeholderGroup,
  lang: Language,
): string {
  return LABELS[lang][asked].replace('#', String(number)).replace('@', GROUPS[lang][group]);
}

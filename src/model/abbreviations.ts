import { isLanguage, LANGUAGES, type DetectedLanguage, type Language } from './language.js';

/**
 * What a full stop after an abbreviation means: `joins`: never an end; `number`: no end before a figure;
 * `ends`: an end where a capital follows; `year`: an end unless the sentence has only just begun.
 */
export type StopRule = 'joins' | 'number' | 'ends' | 'year';

type Table = Readonly<Partial<Record<StopRule, string>>>;

// Lower case, without the final full stop; of `p. ej.` both parts.
const SHARED: Table = {
  number: 'no nos nº n° art arts p pp par para paras fig vol cap ch ed sec tel ext app approx cf',
  ends: 'etc inc ltd co corp st jr sr',
};

const TABLES: Readonly<Record<Language, Table>> = {
  en: {
    joins:
      'mr mrs ms dr prof hon rev gen col lt sgt sen rep gov messrs vs e.g i.e viz esp incl cf mt',
    number:
      'sect sects subsec subpara cl reg reg ref res doc ser app annex jan feb apr jun jul aug sep sept oct nov dec',
    ends: 'a.m p.m dept govt assn ave blvd rd al',
  },
  fr: {
    joins: 'm mm mme mlle dr me pr mgr ste p.ex ex c.-à-d env cf av bd ex',
    number: 'n nos al alin chap litt rés réf janv févr avr juil sept oct nov déc s ss et',
    ends: 'hab tél apr p.j c.e.d.h sté cie',
  },
  es: {
    joins:
      'sr sra sres sras srta dr dra dres ing lic prof profa arq d dña dª gral cnel fr mons ntra ej p.ej ee dd ff ayto',
    number:
      'núm núms num nro n.º n.os inc lit frac fracc apdo párr párrs pág págs res exp aprox ene feb mar abr jun jul ago sept oct nov dic',
    ends: 'uu hh aa s.a s.l ud uds cía ltda dpto avda hab vda',
  },
  ru: {
    joins:
      'т.ч т е т.е т.к т.н н напр например им ул пр просп пер пл д корп стр кв оф пос дер обл р-н респ проф акад доц гр г-н г-жа тов св см ср млн млрд тыс трлн ок ориг ред гос зам зав',
    number:
      'ст п пп ч гл разд абз табл рис прил с т № кн вып подп янв февр апр авг сент окт нояб дек',
    ends: 'др п.п н.э т.д т.п руб коп чел шт ед экз проч пр га сек мин ч.л',
    year: 'г гг в вв',
  },
  ar: { joins: 'د أ م ا أ.د د.م ص ج ط ش ق', ends: 'إلخ الخ هـ' },
  zh: {},
};

function tableOf(languages: readonly Language[]): ReadonlyMap<string, StopRule> {
  const rules = new Map<string, StopRule>();
  const entries = [SHARED, ...languages.map((language) => TABLES[language])];
  for (const table of entries) {
    for (const rule of ['joins', 'number', 'ends', 'year'] as const) {
      for (const word of table[rule]?.split(' ') ?? []) rules.set(word, rule);
    }
  }
  return rules;
}

const BY_LANGUAGE = new Map<DetectedLanguage, ReadonlyMap<string, StopRule>>();

/** The abbreviations of a language; of all six together where it is not known. */
export function abbreviationsOf(language: DetectedLanguage): ReadonlyMap<string, StopRule> {
  const known = BY_LANGUAGE.get(language);
  if (known !== undefined) return known;
  const table = tableOf(isLanguage(language) ? [language] : LANGUAGES);
  BY_LANGUAGE.set(language, table);
  return table;
}

/** Heads of a Russian body's name in the genitive, with their nominative and gender. */
const HEADS: ReadonlyMap<string, readonly [nominative: string, gender: 'm' | 'f' | 'n' | 'p']> =
  new Map(
    [
      'группы группа f',
      'организации организация f',
      'администрации администрация f',
      'ассоциации ассоциация f',
      'комиссии комиссия f',
      'коалиции коалиция f',
      'федерации федерация f',
      'сети сеть f',
      'лиги лига f',
      'мэрии мэрия f',
      'примэрии примэрия f',
      'палаты палата f',
      'думы дума f',
      'инициативы инициатива f',
      'лаборатории лаборатория f',
      'кафедры кафедра f',
      'академии академия f',
      'компании компания f',
      'фонда фонд m',
      'центра центр m',
      'союза союз m',
      'совета совет m',
      'комитета комитет m',
      'института институт m',
      'университета университет m',
      'акимата акимат m',
      'хокимията хокимият m',
      'департамента департамент m',
      'профсоюза профсоюз m',
      'клуба клуб m',
      'альянса альянс m',
      'аппарата аппарат m',
      'уполномоченного уполномоченный m',
      'омбудсмена омбудсмен m',
      'муниципалитета муниципалитет m',
      'города город m',
      'района район m',
      'округа округ m',
      'конгресса конгресс m',
      'объединения объединение n',
      'движения движение n',
      'общества общество n',
      'товарищества товарищество n',
      'учреждения учреждение n',
      'министерства министерство n',
      'правительства правительство n',
      'агентства агентство n',
      'представительства представительство n',
      'управления управление n',
      'партнёрства партнёрство n',
      'партнерства партнерство n',
      'собрания собрание n',
      'поселения поселение n',
      'жителей жители p',
      'общин общины p',
    ].map((line) => {
      const [genitive = '', nominative = '', gender = 'm'] = line.split(' ');
      return [genitive, [nominative, gender as 'm' | 'f' | 'n' | 'p']];
    }),
  );

/** An adjective before such a head. */
function adjective(word: string, gender: 'm' | 'f' | 'n' | 'p'): string | undefined {
  const [, stem, ending] = /^(\p{L}+?)(ого|его|ой|ей|ых|их)$/u.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return undefined;
  const soft = ending === 'его' || ending === 'ей';
  const hushing = /[гкхжшчщ]$/u.test(stem);
  if (gender === 'f')
    return ending === 'ой' || ending === 'ей'
      ? `${stem}${soft && !hushing ? 'яя' : 'ая'}`
      : undefined;
  if (gender === 'p')
    return ending === 'ых' || ending === 'их'
      ? `${stem}${hushing || ending === 'их' ? 'ие' : 'ые'}`
      : undefined;
  if (ending !== 'ого' && ending !== 'его') return undefined;
  if (gender === 'n') return `${stem}${soft && !hushing ? 'ее' : 'ое'}`;
  return `${stem}${hushing || soft ? 'ий' : 'ый'}`;
}

/**
 * A Russian name that stands in the genitive, as after "from", in the nominative: "инициативной группы «Соседи»" is
 * "Инициативная группа «Соседи»". Undefined where its head or an adjective before it is not known.
 */
export function nominative(name: string): string | undefined {
  const words = name.split(' ');
  const at = words.findIndex((word) => HEADS.has(word.toLowerCase()));
  const head = words[at]?.toLowerCase() ?? '';
  const known = HEADS.get(head);
  if (known === undefined || at > 3) return undefined;
  const [written, gender] = known;
  const before: string[] = [];
  for (const word of words.slice(0, at)) {
    const turned = adjective(word, gender);
    if (turned === undefined) return undefined;
    before.push(turned);
  }
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const start = [...before, written].join(' ');
  return [capital(start), ...words.slice(at + 1)].join(' ');
}

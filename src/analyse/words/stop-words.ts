import { isLanguage, LANGUAGES, type DetectedLanguage, type Language } from '../../model/index.js';

// Words that carry no topic; they also open sentences, which an initial's surname does not.
const LISTS: Readonly<Record<Exclude<Language, 'zh'>, string>> = {
  en: `a about above after again against all also an and any are as at be because been before being below between both but by can
    could did do does during each few for from further had has have having he her here him his how i if in into is it its
    it's itself just many may more most must no nor not now of off on once only or other our out over own per same she should
    since so some such than that the their them then there these they this those through thus to too under until up upon us very was we
    were what when where whether which while who whom why will with within without would yes you your however moreover`,
  fr: `à a afin ai ainsi alors après as au aucun aucune aussi autre autres aux avait avant avec avoir car ce ceci cela celle celles celui
    ces cet cette ceux chaque ci comme d dans de depuis des dès donc dont du elle elles en encore entre est et été être eu eux
    fait faut furent il ils j je l la là le les leur leurs lors lorsque lui m mais même mes moi mon n ne ni nos notre nous on
    ont or ou où par pas pendant peu peut plus pour puis qu quand que quel quelle quels qui s sa sans se selon ses si sont sous
    soit son sur t ta tandis te tel telle tes toi ton tous tout toute toutes très tu un une vers votre vous y enfin toutefois cependant`,
  es: `a al algo algunas algunos ante antes así aun aunque bajo bien cada como con contra cual cuales cuando cuya cuyo de del desde donde
    dos durante e el él ella ellas ellos en entre era es esa esas ese eso esos esta está estaba están estas este esto estos fue
    fueron ha hace hacia han has hasta hay he la las le les lo los más me mediante mi mientras muy ni no nos nuestra
    nuestro o otra otras otro otros para pero poco por porque pues que qué se según ser si sí sido sin sino sobre son su sus
    tal también tan tanto te tiene tienen toda todas todo todos tras tu un una unas uno unos y ya además asimismo finalmente`,
  ru: `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее ей ему если есть еще
    же за здесь и из или им их к как ко когда кто ли либо лишь между меня мне много может можно мы на над надо нам
    нас наш наша наши не него нее ней нет ни них но ну о об однако он она они оно от очень по под после при
    про с сам свой себя со так также такой там те тем то тогда того тоже той только том тот ты у уже хотя
    чего чей чем что чтобы эта эти это этого этой этом этот я кроме который которая которые которых`,
  ar: `في من على الى عن مع هذا هذه ذلك تلك التي الذي الذين ان او ثم لم لن لا ما قد كان كانت كما بين عند بعد قبل كل بعض غير حيث
    اذا اذ هو هي هم نحن انه انها فان وقد ولا ومن وفي وعلى حتى منذ خلال ضمن لدى عبر اي ايضا تم يتم دون حول لكن ليس هناك التى به بها
    له لها فيه فيها منه منها عليه عليها وهو وهي اما سوى نحو اكثر`,
};

/** Folds what Arabic and Russian writers spell in several ways; lower case. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ё/gu, 'е');
}

function setOf(languages: readonly Language[]): ReadonlySet<string> {
  const lists = languages.flatMap((language) =>
    language === 'zh' ? [] : LISTS[language].split(/\s+/),
  );
  return new Set(lists.map(foldWord));
}

const SETS = new Map<DetectedLanguage, ReadonlySet<string>>();

/** Whether a word, in lower case, is one of its language's little words; of any language's where that is not known. */
export function isStopWord(word: string, language: DetectedLanguage): boolean {
  let set = SETS.get(language);
  if (set === undefined) {
    set = setOf(isLanguage(language) ? [language] : LANGUAGES);
    SETS.set(language, set);
  }
  return set.has(foldWord(word));
}

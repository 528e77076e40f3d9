import { sliceOf, type Content, type Span } from '../model/index.js';
import { isLittle } from './common-words.js';
import { foldedText } from './folding.js';
import type { Secret } from './finder.js';
import type { Vocabulary } from './vocabulary.js';

const CAPITALS =
  "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ -](?:(?:de|del|de la|de los|des|du|la|le|les|aux|sur|sous|upon|on|the|of|на) ?)*\\p{Lu}[\\p{L}\\p{M}'’-]+){0,3})";

/** What stands before a place: its kind, or a preposition of place. */
const BEFORE =
  "(?:[Cc]ity|[Tt]own|[Vv]illage|[Cc]ounty|[Mm]unicipality|[Dd]istrict|[Cc]ommune|[Pp]arish|[Bb]orough|[Pp]rovince|[Rr]egion|[Ii]sland|[Vv]ille|[Rr]égion|[Qq]uartier|[Dd]épartement|[Cc]iudad|[Mm]unicipio|[Pp]ueblo|[Bb]arrio|[Cc]omuna|[Cc]antón|[Dd]epartamento|[Гг]ород\\p{L}*|г\\.|пос[её]л\\p{L}*|сел[оаеу]|деревн\\p{L}*|станиц\\p{L}*|район\\p{L}*|област\\p{L}*)(?: (?:of|de la|de|del|des|du)| d['’])?";
const PREPOSITION =
  '(?:in|at|near|from|around|outside|across|to|à|en|dans|près de|depuis|vers|hacia|desde|cerca de|в|во|из|под|около|возле|близ)';

const LATIN = new RegExp(
  `(?<![\\p{L}])(?:${BEFORE}|${PREPOSITION})\\s+(?:the |la |le |el |l['’])?${CAPITALS}`,
  'gu',
);
const ARABIC =
  /(?<!\p{L})[وفبل]?(?:ال)?(?:مدينة|بلدية|قرية|ولاية|محافظة|إقليم|مدينتنا|حي|منطقة|بلدة|عمالة|قضاء|جماعة)\s+((?:ال)?\p{Script=Arabic}{3,}(?:\s(?:ال)\p{Script=Arabic}{3,})?)/gu;
const HAN = /(\p{Script=Han}{2,4}?(?:市|县|縣|镇|鎮|乡|鄉|村|街道|社区|社區))/gu;

/** Before the kind of a place in Chinese, these are no part of its name. */
const HAN_OPENING = /^(?:在|我|本|全|各|该|該|由|向|对|對|和|与|與|于|於|每|了|的|到|为|為)+/u;

/** Towns, regions and the like that the answers themselves name, as an anonymous submission must not. */
export function placesSaid(content: Content, vocabulary: Vocabulary): readonly Secret[] {
  const { document, segmentation } = content;
  const answers = segmentation.segments.filter(({ role }) => role === 'answer');
  const said = answers.flatMap((answer: Span) => {
    const text = sliceOf(document.text, answer);
    return [LATIN, ARABIC].flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .map(([, name = '']) => name)
        .filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name)),
    );
  });
  return said.flatMap((name) => {
    const words = (foldedText(name).match(/\p{L}+/gu) ?? []).filter((word) => !isLittle(word));
    const core = words.filter((word) => !vocabulary.namesNobody(word));
    const own = core.filter((word) => word.length > 2 && !vocabulary.isOrdinary(word));
    if (own.length === 0) return [];
    return [...own.map((word): Secret => ({ words: [word], capital: true })), { words }];
  });
}

/** The same in Chinese, whose names are found inside other words. */
export function hanPlacesSaid({ document, segmentation }: Content): readonly string[] {
  return segmentation.segments
    .filter(({ role }) => role === 'answer')
    .flatMap((answer) => [...sliceOf(document.text, answer).matchAll(HAN)])
    .map(([, name = '']) => name.replace(HAN_OPENING, ''))
    .filter(
      (name) => name.length >= 3 && !/^(?:城市|地方|人民|直辖|社会|农村|乡镇|市县)/u.test(name),
    );
}

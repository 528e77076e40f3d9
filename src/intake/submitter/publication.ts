import type { Diagnostic, Place, Publication } from '../../model/index.js';
import type { RoledBlock } from './matter.js';
import { NO_REQUEST, REQUEST_RULES } from './publication-words.js';

/** A sentence that asks to be kept from the public. */
interface Request {
  readonly asks: Exclude<Publication, 'public'>;
  readonly sentence: string;
  readonly place: Place;
}

/** A stamp, heading or header has few characters around its word. */
const STAMP_LENGTH = 60;

/** More sentences than this say nothing new. */
const MOST_QUOTED = 5;

const SENTENCE = /[^.!?。！？؟\n]+[.!?。！？؟]*/gu;

/** Inside an answer "anonymous" and "confidential" mostly speak of hotlines: only a request for the text itself counts. */
function requestIn(sentence: string, { role, kind }: RoledBlock): Request['asks'] | undefined {
  if (NO_REQUEST.test(sentence)) return undefined;
  const inAnswer = role === 'answer' || role === 'question';
  const found = new Set<Request['asks']>();
  for (const { asks, kind: how, pattern } of REQUEST_RULES) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    if (how === 'performative') {
      if (!inAnswer || speaksOfItself(sentence)) found.add(asks);
    } else if ((!inAnswer || kind === 'furniture') && standsAlone(sentence, match[0])) {
      found.add(asks);
    }
  }
  if (found.size > 0 && NAME_ONLY.test(sentence)) return 'anonymous';
  if (found.has('confidential')) return 'confidential';
  return found.has('anonymous') ? 'anonymous' : undefined;
}

/** "Not to be published under our name" asks for no more than that. */
const NAME_ONLY =
  /\b(?:under|with|in|by) (?:our|my) (?:own )?(?:names?|identity)\b|\bsous notre nom|\bavec notre nom|\bcon nuestro nombre|\bbajo nuestro nombre|под нашим (?:именем|названием)|باسمنا|以我们的名义/iu;

/** A stamp: little text beside the words of the request. */
function standsAlone(sentence: string, words: string): boolean {
  const rest = sentence.trim().length - words.length;
  return sentence.trim().length <= STAMP_LENGTH && rest <= 25;
}

/** Words by which a sentence in an answer shows that it means the submission or its sender. */
const ITSELF =
  /\b(?:this|our|my|the present) (?:\w+ ){0,2}(?:submission|contribution|letter|response|input|document|reply|name|identity|organi[sz]ation)|\b(?:cette|notre|mon|la présente|le présent|ce) (?:contribution|réponse|lettre|document|nom|identité)|\bnos noms|\b(?:esta|este|nuestr[oa]s?|mi|la presente|el presente) (?:contribución|respuesta|carta|documento|nombres?|identidad|escrito)|(?:это|эти|настоящ\p{L}+|данн\p{L}+|наш\p{L}*|мо[ейяи]\p{L}*) (?:письм|ответ|документ|материал|обращени|сведени|им[её]н|назван|фамили)|(?:هذه|هذا) (?:ال)?(?:مساهمة|رسالة|وثيقة|مذكرة|رد|إجابات)|(?:اسمنا|أسمائنا|اسمي|هويتنا|مساهمتنا|رسالتنا)|(?:本|此)(?:意见|意見|材料|函|件|文件|信|答复|答覆)|(?:我们|我們|我|本会|本會|本机构|本机關)(?:的)?(?:姓名|名称|名稱|名字|身份)/iu;

function speaksOfItself(sentence: string): boolean {
  return ITSELF.test(sentence);
}

/** What a submission asks about its publication; on doubt the stricter, with a warning that quotes each request. */
export function readPublication(blocks: readonly RoledBlock[]): {
  readonly publication: Publication;
  readonly diagnostics: readonly Diagnostic[];
} {
  const requests: Request[] = [];
  const seen = new Set<string>();
  for (const block of blocks) {
    // A table cell or line wraps where the page does; a request may run over it.
    for (const { 0: raw, index } of block.text.matchAll(SENTENCE)) {
      const sentence = block.written.slice(index, index + raw.length).trim();
      const asks = seen.has(sentence) ? undefined : requestIn(raw.trim(), block);
      if (asks === undefined) continue;
      seen.add(sentence);
      requests.push({ asks, sentence, place: block.place });
    }
  }
  const strictest = requests.some(({ asks }) => asks === 'confidential')
    ? 'confidential'
    : 'anonymous';
  return {
    publication: requests.length === 0 ? 'public' : strictest,
    diagnostics: requests
      .slice(0, MOST_QUOTED)
      .map(({ asks, sentence, place }) => warning(asks, sentence, place)),
  };
}

const QUOTED = 200;

function warning(asks: Request['asks'], sentence: string, place: Place): Diagnostic {
  const quoted =
    sentence.length <= QUOTED
      ? sentence
      : `${sentence.slice(0, QUOTED).replace(/[\ud800-\udbff]$/u, '')}…`;
  const where = place.page === undefined ? '' : ` (p. ${place.page})`;
  const wish =
    asks === 'confidential' ? 'asks not to be published' : 'asks that its sender not be named';
  return {
    code: 'publication-request',
    severity: 'warning',
    place,
    message: `The submission seems to say that it ${wish}: “${quoted}”${where}.`,
    remedy: 'Read the sentence in the file and decide before quoting from it.',
  };
}

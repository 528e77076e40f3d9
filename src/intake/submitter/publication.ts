import type { Diagnostic, Place, Publication } from '../../model/index.js';
import type { RoledBlock } from './matter.js';
import { asksForDataOnly } from './personal-data.js';
import { NO_REQUEST, REQUEST_RULES } from './publication-words.js';

type Wish = Exclude<Publication, 'public'>;

/** A sentence that asks to be kept from the public; `personal-data` asks for that of contact details alone. */
interface Request {
  readonly asks: Wish | 'personal-data';
  readonly sentence: string;
  readonly place: Place;
}

/** A stamp, heading or header has few characters around its word. */
const STAMP_LENGTH = 60;

/** More sentences than this say nothing new. */
const MOST_QUOTED = 5;

const SENTENCE = /[^.!?。！？؟\n]+[.!?。！？؟]*/gu;

/** Inside an answer "anonymous" and "confidential" mostly speak of hotlines: only a request for the text itself counts. */
function requestIn(sentence: string, { role, kind }: RoledBlock): Wish | undefined {
  if (NO_REQUEST.test(sentence)) return undefined;
  const inAnswer = role === 'answer' || role === 'question';
  const found = new Set<Wish>();
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

/**
 * What a submission asks about its publication; on doubt the stricter, with one warning that quotes the sentences. A
 * request for contact details or personal data alone leaves the submission public.
 */
export function readPublication(blocks: readonly RoledBlock[]): {
  readonly publication: Publication;
  readonly diagnostics: readonly Diagnostic[];
} {
  const requests = requestsIn(blocks);
  const asked = STRICTEST_FIRST.find((wish) => requests.some(({ asks }) => asks === wish));
  if (asked === undefined) return { publication: 'public', diagnostics: [] };
  return {
    publication: asked === 'personal-data' ? 'public' : asked,
    diagnostics: [warning(asked, requests)],
  };
}

const STRICTEST_FIRST = ['confidential', 'anonymous', 'personal-data'] as const;

function requestsIn(blocks: readonly RoledBlock[]): readonly Request[] {
  const requests: Request[] = [];
  const seen = new Set<string>();
  for (const block of blocks) {
    // A table cell or line wraps where the page does; a request may run over it.
    for (const { 0: raw, index } of block.text.matchAll(SENTENCE)) {
      const sentence = block.written.slice(index, index + raw.length).trim();
      const wish = seen.has(sentence) ? undefined : requestIn(raw.trim(), block);
      if (wish === undefined) continue;
      seen.add(sentence);
      const asks = asksForDataOnly(raw) ? 'personal-data' : wish;
      requests.push({ asks, sentence, place: block.place });
    }
  }
  return requests;
}

const QUOTED = 200;

function quoted({ sentence, place }: Request): string {
  const shown =
    sentence.length <= QUOTED
      ? sentence
      : `${sentence.slice(0, QUOTED).replace(/[\ud800-\udbff]$/u, '')}…`;
  return `“${shown}”${place.page === undefined ? '' : ` (p. ${place.page})`}`;
}

const WISHES: Readonly<Record<Request['asks'], string>> = {
  confidential: 'not to be published',
  anonymous: 'that its sender not be named',
  'personal-data':
    'that contact details or other personal data in it be kept confidential, not the submission itself',
};

function warning(asks: Request['asks'], requests: readonly Request[]): Diagnostic {
  // The sentences that decide come first.
  const first = requests.filter((request) => request.asks === asks);
  const ordered = [...first, ...requests.filter((request) => request.asks !== asks)];
  const list = ordered.slice(0, MOST_QUOTED).map(quoted).join('; ');
  const place = first[0]?.place;
  return {
    code: 'publication-request',
    severity: 'warning',
    ...(place !== undefined && { place }),
    message: `The submission seems to ask ${WISHES[asks]} (check before quoting): ${list}`,
    remedy: 'Read the sentence in the file and decide before quoting from it.',
  };
}

import { sliceOf, type Call, type Content, type Entry, type Span } from '../model/index.js';

/** Words that name nobody: kinds of bodies and of documents, in six languages. */
const COMMON =
  /^(?:city|town|village|county|council|municipality|province|region|district|state|ministry|department|office|association|organi[sz]ation|group|union|league|network|centre|center|university|institute|college|commission|committee|society|coalition|federation|foundation|alliance|national|regional|united|nations|human|rights|response|submission|letter|final|draft|input|inputs|answers?|annex|call|june|july|january|february|march|april|august|september|october|november|december|confidential|anonymous|public|republic|general|ville|commune|région|collectif|association|contribution|réponse|lettre|annexe|juin|juillet|conseil|mairie|droits|homme|humains|ayuntamiento|municipio|gobierno|alcaldía|provincia|asociación|colectivo|respuesta|contribución|carta|anexo|junio|julio|derechos|humanos|universidad|ciudad|город\p{L}*|област\p{L}*|район\p{L}*|посёл\p{L}*|посел\p{L}*|сел\p{L}*|администраци\p{L}*|организаци\p{L}*|ассоциаци\p{L}*|групп\p{L}*|инициативн\p{L}*|комитет\p{L}*|фонд\p{L}*|письм\p{L}*|ответ\p{L}*|республик\p{L}*|скан|июн\p{L}*|июл\p{L}*|управлени\p{L}*|верховн\p{L}*|комиссар\p{L}*|прав\p{L}*|человек\p{L}*|вопрос\p{L}*|просим|بلدية|مدينة|جمعية|محافظة|ولاية|منطقة|مجلس|حقوق|الإنسان|مساهمة|رسالة|رد|مركز|منظمة|dear|sincerely|thank|page|ohchr|unhchr|geneva|genève|ginebra|женев\p{L}*)$/iu;

/** Names of others' submissions are looked for whole; a shorter one would hide half of every text. */
const SHORTEST = 3;

/** What is known of a submitter that names nobody by itself. */
const TELLING_NOTHING: ReadonlySet<string> = new Set([
  'group',
  'country',
  'publication',
  'publicationRequests',
  'grounds',
]);

/** What a guess rests on may name a submitter otherwise than the drafter's register does. */
const TELLING = ['name', 'city', 'region', 'members', 'via'] as const;

/** The words by which a submission's own text would name its sender: whole names first. */
export function identifying({
  entry,
  content,
}: {
  readonly entry: Entry;
  readonly content?: Content;
}): readonly string[] {
  const file = entry.file.slice(entry.file.lastIndexOf('/') + 1);
  const { title, author } = content?.document.properties ?? {};
  const own = Object.entries(content?.submitter ?? {}).filter(([key]) => !TELLING_NOTHING.has(key));
  const { grounds = {} } = content?.submitter ?? {};
  const seen = TELLING.flatMap((guess) => grounds[guess]?.seen ?? []);
  const attachments = content?.message?.attachments.map(({ name }) => name) ?? [];
  const { from, subject } = content?.message?.facts ?? {};
  const all = [
    entry.file,
    file,
    file.replace(/\.[\p{L}\p{N}]{1,5}$/u, ''),
    ...own.flatMap(([, value]) => stringsIn(value)),
    ...seen,
    ...attachments.flatMap((name) => [name, name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '')]),
    ...[title, author, from?.name, from?.address, subject].flatMap((text) => text ?? []),
  ];
  return [...new Set(all.map((text) => text.trim()))].filter((text) => text.length >= SHORTEST);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Single words of names and letterheads that are no words of the call, nor of anybody's text in lower case. */
export function tellingWords(
  names: readonly string[],
  content: Content,
  call: Call,
): readonly string[] {
  const { document, segmentation } = content;
  const edges = segmentation.segments
    .filter(({ role }) => role !== 'answer' && role !== 'question')
    .map((segment) => sliceOf(document.text, segment))
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.length <= 160);
  const known = new Set(
    wordsOf(stringsIn([call.title, call.purpose, call.questions, call.issuedBy]).join(' ')).map(
      lower,
    ),
  );
  const lowered = new Set(
    wordsOf(document.text.replace(LINKED, ' ')).filter((word) => word === lower(word)),
  );
  const cased = [...names, ...edges]
    .flatMap(wordsOf)
    .filter((word) => /^\p{Lu}/u.test(word) && !lowered.has(lower(word)));
  const uncased = names.flatMap(wordsOf).filter((word) => /^\p{Script=Arabic}/u.test(word));
  const words = [...cased, ...uncased].filter(
    (word) => word.length >= 4 && !known.has(lower(word)) && !COMMON.test(word),
  );
  return [...new Set([...words, ...[...names, ...edges].flatMap(hanNames)])];
}

/** Addresses are written in lower case, whatever is named in them. */
const LINKED = /(?:https?:\/\/|www\.)\S+|\S+@\S+/giu;

function wordsOf(text: string): string[] {
  return text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}]+/gu) ?? [];
}

function lower(word: string): string {
  return word.toLowerCase();
}

/** Chinese names of places and bodies, with and without what kind of thing they are. */
function hanNames(text: string): string[] {
  const found: string[] = [];
  for (const [, name = '', kind = ''] of text.matchAll(
    /(\p{Script=Han}{2,8}?)(市|县|縣|区|區|镇|鎮|乡|鄉|村|省|州|大学|大學|协会|協會|中心|研究所|学院|學院)/gu,
  )) {
    found.push(name + kind);
    if (name.length >= 2 && !/人权|人權|地方|政府|社会|社會/u.test(name)) found.push(name);
  }
  return found;
}

/** A pattern that finds the names in a text, in other cases and endings for single words. */
export function namePattern(
  names: readonly string[],
  words: readonly string[],
): RegExp | undefined {
  const whole = names.map((name) => edged(flexible(name), name));
  const stems = words.map((word) => edged(stemmed(word), word));
  const sources = [...new Set([...whole, ...stems])].sort((a, b) => b.length - a.length);
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'giu');
}

function flexible(name: string): string {
  return escaped(name)
    .replace(/['’]/gu, "['’]")
    .replace(/[\s_]+/gu, '[\\s_]+')
    .replace(/[-–‑]/gu, '[-–‑]');
}

function stemmed(word: string): string {
  if (/\p{Script=Han}/u.test(word)) return escaped(word);
  if (/^\p{Script=Cyrillic}/u.test(word)) {
    const cut = word.length >= 6 ? 2 : 1;
    return `${escaped(word.slice(0, -cut))}\\p{L}{0,4}`;
  }
  if (/^\p{Script=Arabic}/u.test(word)) {
    return `[وفبلك]?(?:ال)?${escaped(word.replace(/^ال/u, ''))}\\p{L}{0,2}`;
  }
  return `${escaped(word)}(?:['’]?s)?`;
}

function edged(source: string, word: string): string {
  if (/\p{Script=Han}/u.test(word)) return source;
  return `(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Where a pattern is found. */
export function spansOf(pattern: RegExp | undefined, text: string): readonly Span[] {
  if (pattern === undefined) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

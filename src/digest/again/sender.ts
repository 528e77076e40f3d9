import {
  sliceOf,
  type Call,
  type Content,
  type Entry,
  type StakeholderGroup,
} from '../../model/index.js';
import { fileMarksOf, type FileMarks } from './file-marks.js';
import { saysOfEarlier } from './replacing.js';
import { plainForm, tokensOf } from './tokens.js';
import { finderOf } from './word-finder.js';

/** What is known of who sent a submission, and of where it stands among that sender's others. */
export interface Sender {
  /** Lower case; of a message that the office forwarded, its first sender's. */
  readonly address?: string;
  /** Domain of the address where it is a house's own: no provider's, and few in the inbox write from it. */
  readonly house?: string;
  /** The words of its name that are its own; none where the name is not known. */
  readonly name: readonly string[];
  /** The name in plain form; empty where it is not known. */
  readonly wholeName: string;
  readonly group: StakeholderGroup;
  /** Of its file and its attachments. */
  readonly marks: readonly FileMarks[];
  /** Milliseconds since 1970. */
  readonly received?: number;
  readonly says?: 'replaces' | 'revises';
  readonly isTranslation: boolean;
}

const COURTESY = finderOf(
  'courtesy translation|unofficial translation|translated from|translation from|traduction de courtoisie|traduction non officielle|' +
    'traduction libre|traduit de|traduite de|traducción de cortesía|traducción no oficial|traducido de|traducido del|' +
    'неофициальный перевод|перевод с|ترجمة غير رسمية|مترجم عن|مترجمة عن|ترجمة مجاملة|非正式译文|非官方翻译|译自|参考译文|中文译本',
);

/** Words of names that many senders share. */
const COMMON_IN_NAMES = finderOf(
  'city|town|council|county|municipality|municipal|district|government|regional|local|office|association|union|league|federation|' +
    'network|foundation|department|ministry|mayor|commission|committee|university|the|of|and|for|' +
    'ville|mairie|commune|conseil|région|département|de|du|des|la|le|les|et|pour|université|ministère|fédération|' +
    'ciudad|ayuntamiento|municipalidad|municipio|alcaldía|gobierno|provincia|consejo|el|los|las|del|y|asociación|fundación|' +
    'город|города|мэрия|администрация|акимат|правительство|область|области|район|района|союз|общественный|фонд|и|' +
    'بلدية|مدينة|مجلس|جمعية|ولاية|محافظة|إقليم|اتحاد|وزارة|في|من|و|市|县|縣|区|區|省|人民|政府|市人民政府|人民政府|协会|協會|大学|大學|委员会|中心',
);

/** How sure a name must be that is no makeshift. */
const NAMED = 0.5;

export interface Known {
  readonly call: Call;
}

export function senderOf(entry: Entry, content: Content, { call }: Known): Sender {
  const { submitter, message, document } = content;
  const address = addressOf(content, call);
  const ground = submitter.grounds?.name;
  const isKnown = ground !== undefined && ground.confidence >= NAMED && ground.by !== 'file-name';
  const wholeName = isKnown ? plainForm(submitter.name).trim() : '';
  const files = [entry.file, ...(message?.attachments ?? []).map(({ name }) => name)];
  const marks = files.map(fileMarksOf);
  const received = Date.parse(
    content.receipt?.at ?? message?.facts.received ?? message?.facts.date ?? '',
  );
  const opening = sliceOf(document.text, { start: 0, end: 3000 });
  const says = saysOfEarlier(`${message?.facts.subject ?? ''}\n${ownOpening(content)}`);
  return {
    ...(address !== undefined && { address }),
    name: ownWords(wholeName),
    wholeName,
    group: submitter.group,
    marks,
    ...(!Number.isNaN(received) && { received }),
    ...(says !== undefined && { says }),
    isTranslation:
      marks.some(({ isTranslation }) => isTranslation) || plainForm(opening).search(COURTESY) >= 0,
  };
}

/** A message's own words, or the beginning of a file: without what is quoted and without running headers. */
function ownOpening({ document: { text, blocks, parts } }: Content): string {
  const end = parts?.find(({ attachment }) => attachment === undefined)?.end ?? 1500;
  return blocks
    .filter((block) => block.start < end && block.kind !== 'furniture')
    .map((block) => sliceOf(text, block))
    .join('\n')
    .slice(0, 1500);
}

function ownWords(name: string): readonly string[] {
  const own = tokensOf(name.replace(COMMON_IN_NAMES, ' '));
  return own.length > 0 ? own : tokensOf(name);
}

/** A message that was forwarded inside the office is its first sender's. */
function addressOf({ message, receipt }: Content, { channels }: Call): string | undefined {
  if (message === undefined) return undefined;
  const { from, to, forwarded } = message.facts;
  const own = from?.address?.toLowerCase();
  if (receipt?.basis === 'forwarded') {
    const [first] = message.attached ?? [];
    return first?.facts.from?.address?.toLowerCase();
  }
  const offices = [...channels.map(({ email }) => email), ...to.map(({ address }) => address)];
  const isInside = offices.some(
    (office) => office !== undefined && domainOf(office) === domainOf(own),
  );
  if (own !== undefined && !isInside && receipt?.basis !== 'forwarded-lines') return own;
  return /[^\s<>"(),;:[\]]+@[^\s<>"(),;:[\]]+/u.exec(forwarded?.from ?? '')?.[0].toLowerCase();
}

function domainOf(address: string | undefined): string {
  return address?.split('@').at(-1)?.toLowerCase() ?? '';
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
];

/** Whether two names are one's; undefined where one of them is not known, or they are in different writing. */
export function isOneName(a: Sender, b: Sender): boolean | undefined {
  if (a.name.length === 0 || b.name.length === 0) return undefined;
  const [one, other] = [a.name.join(' '), b.name.join(' ')];
  if (!SCRIPTS.some((script) => script.test(one) && script.test(other))) return undefined;
  if (a.wholeName === b.wholeName) return true;
  const words = new Set(b.name);
  const shared = [...new Set(a.name)].filter((word) => words.has(word)).length;
  return shared * 2 > Math.min(new Set(a.name).size, words.size);
}

/**
 * Whether two submissions are one sender's. One name under addresses of different houses proves little, since whoever
 * joins a campaign names it; nor does one address under two names, since an association sends for its members.
 */
export function isOneSender(a: Sender, b: Sender): 'yes' | 'no' | 'unknown' {
  const byName = isOneName(a, b);
  if (a.address === undefined || b.address === undefined) {
    if (byName === undefined) return sharesStem(a, b) ? 'yes' : 'unknown';
    return byName ? 'yes' : 'no';
  }
  if (a.address === b.address) return byName === false ? 'unknown' : 'yes';
  if (a.house !== undefined && a.house === b.house) return byName === true ? 'yes' : 'unknown';
  return byName === true ? 'unknown' : 'no';
}

/** Houses that give addresses to anybody. */
const ANYBODYS =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|mail|proton|protonmail|zoho|yandex|ya|bk|inbox|list|rambler|ukr|orange|wanadoo|free|laposte|sfr|libero|qq|163|126|sina|foxmail|naver|hanmail|rediffmail)\.[a-z.]+$/u;

/** More addresses of one domain are a provider's. */
const LARGEST_HOUSE = 2;

/** Senders with the houses that their addresses are of, as far as all of them tell it. */
export function withHouses(senders: readonly Sender[]): Sender[] {
  const addresses = new Map<string, Set<string>>();
  for (const { address } of senders) {
    if (address === undefined) continue;
    const domain = domainOf(address);
    addresses.set(domain, (addresses.get(domain) ?? new Set()).add(address));
  }
  return senders.map((sender) => {
    const house = domainOf(sender.address);
    const size = addresses.get(house)?.size ?? 0;
    return size === 0 || size > LARGEST_HOUSE || ANYBODYS.test(house)
      ? sender
      : { ...sender, house };
  });
}

export function sharesStem(a: Sender, b: Sender): boolean {
  const stems = new Set(a.marks.map(({ stem }) => stem));
  return b.marks.some(({ stem }) => stem !== '' && stems.has(stem));
}

/** What a sender's other submissions are looked for by. */
export function keysOf({ address, house, name, marks }: Sender): string[] {
  const stems = marks.map(({ stem }) => stem).filter((stem) => stem !== '');
  return [
    ...(address === undefined ? [] : [`address ${address}`]),
    ...(house === undefined ? [] : [`house ${house}`]),
    ...(name.length === 0 ? [] : [`name ${[...name].sort().join(' ')}`]),
    ...[...new Set(stems)].map((stem) => `file ${stem}`),
  ];
}

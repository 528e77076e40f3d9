import type { Call, MessageFacts } from '../../model/index.js';

/** Where the offices of the United Nations for human rights have their mail. */
const OFFICE_DOMAINS = ['ohchr.org', 'un.org', 'unog.ch'];

/** With these, anybody may have an address beside that of a channel. */
const SHARED_DOMAINS =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|gmx|proton|protonmail|zoho|mail|inbox|yandex|ya|rambler|qq|163|126|sina|foxmail|orange|wanadoo|free|laposte|web)\.[a-z.]{2,7}$/u;

const ADDRESS = /[^\s<>()[\],;:"']{1,64}@[^\s<>()[\],;:"']{1,190}/gu;

/** The e-mail addresses in a line of headers, in lower case. */
export function addressesIn(text: string): readonly string[] {
  return (text.match(ADDRESS) ?? []).map((address) => bare(address));
}

/** In lower case and without what stands behind a plus sign in the part before the @. */
export function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '')
    .replace(/\+[^@]*(?=@)/u, '')
    .replace(/[.>]+$/u, '');
}

/** Whether an address is that of a channel, of the same house as one, or of the office itself. */
export function isOffice(address: string, { channels }: Call): boolean {
  const own = channels.flatMap(({ email }) => (email === undefined ? [] : [bare(email)]));
  const plain = bare(address);
  if (own.includes(plain)) return true;
  const houses = own.map(domainOf).filter((domain) => !SHARED_DOMAINS.test(domain));
  const domain = domainOf(plain);
  return [...OFFICE_DOMAINS, ...houses].some(
    (house) => domain === house || domain.endsWith(`.${house}`),
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** All whom a message was sent or delivered to, in lower case. */
export function recipientsOf({ to, cc, deliveredTo = [] }: MessageFacts): readonly string[] {
  const written = [...to, ...cc].flatMap(({ address }) => address ?? []);
  return [...written, ...deliveredTo].map(bare);
}

import type { Kin } from './kinship.js';
import { likenessOf } from './likeness.js';
import { unionOver } from './union.js';
import type { StakeholderGroup } from '../../model/index.js';
import type { Voice } from './voice.js';

/** Letters of one wording from several senders; all by their indices. */
export interface Campaign {
  readonly first: number;
  /** Those that add nothing of their own. */
  readonly copies: readonly number[];
  /** Those that add words of their own. */
  readonly further: readonly number[];
  readonly senders: number;
}

/** Fewer senders of one text are no campaign. */
const LEAST_SENDERS = 3;

/** What a letter of a campaign may have of its own: a name, an address, a sentence. */
const OWN_WORDS = 25;
const OWN_SHARE = 0.15;
const OWN_FIGURES = 2;

/** Those answer for themselves, whatever text they share. */
const AUTHORITIES: ReadonlySet<StakeholderGroup> = new Set([
  'state',
  'local-government',
  'regional-government',
  'nhri',
  'united-nations',
  'intergovernmental',
]);

export interface Found {
  readonly campaigns: readonly Campaign[];
  /** Texts that several share, which a person must judge. */
  readonly doubtful: readonly (readonly number[])[];
}

/** Campaigns among those voices that still stand for themselves; `order` puts the one that is to stand for all first. */
export function campaignsOf(
  voices: readonly Voice[],
  kin: readonly Kin[],
  rootOf: (index: number) => number,
  order: (a: number, b: number) => number,
): Found {
  const union = unionOver(voices.length);
  for (const { a, b, kinship } of kin) {
    if (kinship.kind === 'shared') union.join(rootOf(a), rootOf(b));
  }
  const campaigns: Campaign[] = [];
  const doubtful: (readonly number[])[] = [];
  for (const set of union.sets()) {
    const members = [...set].sort(order);
    const campaign =
      sendersOf(members, voices) < LEAST_SENDERS ? undefined : campaignOf(members, voices);
    if (campaign === undefined) doubtful.push(members);
    else campaigns.push(campaign);
  }
  return { campaigns, doubtful };
}

/** How many senders there are: by name or by address, whichever tells more of them apart. */
export function sendersOf(members: readonly number[], voices: readonly Voice[]): number {
  const count = (keyOf: (voice: Voice) => string | undefined): number =>
    new Set(
      members.map((index) => {
        const voice = voices[index];
        return (voice && keyOf(voice)) ?? '';
      }),
    ).size;
  const byName = count(({ sender }) => sender.wholeName);
  const byAddress = count(({ sender }) => sender.address);
  return Math.max(byName, byAddress);
}

function campaignOf(members: readonly number[], voices: readonly Voice[]): Campaign | undefined {
  const [first, ...others] = members;
  const text = first === undefined ? undefined : voices[first];
  if (first === undefined || text === undefined) return undefined;
  if (authoritiesAmong(members, voices) * 2 > members.length) return undefined;
  const copies = others.filter((index) => {
    const voice = voices[index];
    return voice !== undefined && addsNothing(voice, text);
  });
  const further = others.filter((index) => !copies.includes(index));
  if (copies.length * 2 < others.length) return undefined;
  return { first, copies, further, senders: sendersOf(members, voices) };
}

/** Under names of their own: what a letter says of an authority it does not say in that one's name. */
function authoritiesAmong(members: readonly number[], voices: readonly Voice[]): number {
  const names = members.flatMap((index) => {
    const sender = voices[index]?.sender;
    return sender !== undefined && AUTHORITIES.has(sender.group) ? [sender.wholeName] : [];
  });
  return new Set(names).size;
}

function addsNothing(voice: Voice, first: Voice): boolean {
  const [{ share, own, ownFigures }] = likenessOf(voice.statement, first.statement).covers;
  return (own <= OWN_WORDS || 1 - share <= OWN_SHARE) && ownFigures <= OWN_FIGURES;
}

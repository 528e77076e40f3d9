import {
  result,
  type Call,
  type Content,
  type Diagnostic,
  type Publication,
  type PublicationRequest,
  type Reading,
  type Result,
} from '../../model/index.js';
import { comparable } from '../account/removal.js';
import type { CountedReading } from '../counted.js';
import { sameAgain } from './index.js';
import { inheritedRemark, type Inheritance } from './inherited.js';
import { isOneSender, senderOf, withHouses, type Sender } from './sender.js';
import { plainForm } from './tokens.js';

const STRICTNESS: readonly Publication[] = ['public', 'anonymous', 'confidential'];

/**
 * The readings with the strictest state that any of those asks for that say the same, or hold the same file; what one
 * message asks of another of its sender holds for that one; and who must not be named in one place is named in none.
 * What the drafter's register says of a submission stays.
 */
export function withStrictestStates(
  readings: readonly Reading[],
  call: Call,
): Result<readonly Reading[]> {
  const read = readings.filter((one): one is CountedReading => one.content !== undefined);
  const askers = read.filter(
    ({ content }) => asks(content.submitter).length > 0 || isWithheld(content),
  );
  if (askers.length === 0) return result(readings);
  const ties = tiesBetween(read, call);
  const diagnostics: Diagnostic[] = [];
  const raised = readings.map((reading): Reading => {
    const { content, corrections } = reading;
    if (content === undefined || corrections?.publication !== undefined) return reading;
    const inherited = askers.flatMap((asker): Inheritance[] => {
      const tie = asker.entry.id === reading.entry.id ? undefined : ties(asker, reading.entry.id);
      return tie === undefined ? [] : [{ asker, tie }];
    });
    const found = inherited.filter((one) => adds(one, content));
    if (found.length === 0) return reading;
    diagnostics.push(...found.slice(0, 1).map((one) => inheritedRemark(one, reading)));
    return { ...reading, content: raisedContent(content, found) };
  });
  return result(raised, diagnostics);
}

function isWithheld({ submitter }: Content): boolean {
  return submitter.publication !== 'public';
}

/** Requests that another submission can inherit. */
function asks({ publicationRequests = [] }: Content['submitter']): readonly PublicationRequest[] {
  return publicationRequests.filter(({ of }) => of !== 'contact' && of !== 'whole');
}

function adds({ asker: { content }, tie }: Inheritance, { submitter }: Content): boolean {
  const parts = tie === 'sender' ? [] : asks(content.submitter);
  return stateFrom(content, tie) > rank(submitter.publication) || parts.length > 0;
}

function rank(publication: Publication): number {
  return STRICTNESS.indexOf(publication);
}

/** Of another text of one sender no more is known than that he must not be named. */
function stateFrom({ submitter }: Content, tie: Inheritance['tie']): number {
  return tie === 'sender' ? Math.min(1, rank(submitter.publication)) : rank(submitter.publication);
}

function raisedContent(content: Content, found: readonly Inheritance[]): Content {
  const { submitter } = content;
  const most = Math.max(
    rank(submitter.publication),
    ...found.map(({ asker, tie }) => stateFrom(asker.content, tie)),
  );
  const further = found.flatMap(({ asker, tie }) =>
    (asker.content.submitter.publicationRequests ?? [])
      .filter(({ of }) => of !== 'contact' && (tie !== 'sender' || of === 'whole'))
      .map((request) => ({ ...request, askedIn: request.askedIn ?? asker.entry.file })),
  );
  const all = [...(submitter.publicationRequests ?? []), ...further];
  return {
    ...content,
    submitter: {
      ...submitter,
      publication: STRICTNESS[most] ?? 'confidential',
      ...(all.length > 0 && { publicationRequests: all }),
    },
  };
}

type Ties = (asker: CountedReading, id: string) => Inheritance['tie'] | undefined;

function tiesBetween(read: readonly CountedReading[], call: Call): Ties {
  const { groups } = sameAgain(comparable(read), call);
  const alike = groups
    .filter(({ kind }) => kind !== 'campaign')
    .map(({ first, others }) => new Set([first, ...others]));
  const files = new Map(read.map((one) => [one.entry.id, filesOf(one)]));
  const senders = withHouses(read.map(({ entry, content }) => senderOf(entry, content, { call })));
  const senderOfId = new Map(read.map(({ entry }, index) => [entry.id, senders[index]]));
  const byId = new Map(read.map((one) => [one.entry.id, one]));
  return (asker, id) => {
    const other = byId.get(id);
    if (other === undefined) return undefined;
    if (alike.some((set) => set.has(asker.entry.id) && set.has(id))) return 'text';
    const shared = files.get(id) ?? [];
    if ((files.get(asker.entry.id) ?? []).some((sha) => shared.includes(sha))) return 'file';
    const [one, two] = [senderOfId.get(asker.entry.id), senderOfId.get(id)];
    if (one === undefined || two === undefined) return undefined;
    if (saysNothingElse(asker.content) && isFollowedBy(asker, one, other, two)) return 'message';
    return isSurelyOne(one, two) || speaksAs(asker, other) ? 'sender' : undefined;
  };
}

/** Of the file itself and of what is attached to a message, where answers stand in it: all send the same logo. */
function filesOf({ entry, content }: CountedReading): readonly string[] {
  const { message, document, segmentation } = content;
  const quoted = segmentation.answers
    .filter(({ reply }) => reply.kind === 'content')
    .flatMap(({ quotations }) => quotations);
  if (message === undefined) return quoted.length > 0 ? [entry.sha256] : [];
  return message.attachments.flatMap(({ name, read, sha256 }) => {
    const part = document.parts?.find(({ attachment }) => attachment === name);
    const holds = quoted.some(
      ({ start, end }) => part !== undefined && start >= part.start && end <= part.end,
    );
    return read && holds ? [sha256] : [];
  });
}

function saysNothingElse({ segmentation, message }: Content): boolean {
  return (
    message !== undefined && segmentation.answers.every(({ reply }) => reply.kind !== 'content')
  );
}

/** A message that only asks means what its sender, or a colleague, has sent. */
function isFollowedBy(
  asker: CountedReading,
  one: Sender,
  other: CountedReading,
  two: Sender,
): boolean {
  const answered = asker.content.message?.facts.inReplyTo;
  if (answered !== undefined && answered === other.content.message?.facts.messageId) return true;
  if (one.address !== undefined && one.address === two.address) return true;
  if (one.house !== undefined && one.house === two.house) return true;
  return one.wholeName !== '' && isOneSender(one, two) === 'yes';
}

function isSurelyOne(one: Sender, two: Sender): boolean {
  if (one.wholeName === '' || one.wholeName !== two.wholeName) return false;
  return one.address === two.address || isOneSender(one, two) === 'yes';
}

/** Who speaks in a consultation under the name of one that must not be named. */
function speaksAs({ content }: CountedReading, { entry }: CountedReading): boolean {
  if (entry.speaker === undefined || !isWithheld(content)) return false;
  const spoken = plainForm(entry.speaker.name).trim();
  const { submitter, message } = content;
  return [submitter.name, submitter.via, message?.facts.from?.name].some(
    (name) => name !== undefined && spoken !== '' && plainForm(name).trim() === spoken,
  );
}

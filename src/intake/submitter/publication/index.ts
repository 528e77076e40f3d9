import type { Call, Diagnostic, Publication, PublicationRequest } from '../../../model/index.js';
import { lastPart } from '../../file-names.js';
import type { RoledBlock } from '../matter.js';
import { requestRemarks } from './remarks.js';
import { scopeOf } from './scope.js';
import { requestIn } from './sentences.js';

/** All that may say something of a submission's publication. */
export interface Matter {
  readonly blocks: readonly RoledBlock[];
  /** Path in the inbox. */
  readonly file: string;
  /** As the file's properties have it. */
  readonly title: string;
  /** Of a message. */
  readonly subject: string;
  /** Names of those that were read. */
  readonly attachments: readonly string[];
  readonly call: Call;
}

/** The dot of "3.b" or "2.1" ends nothing. */
const SENTENCE = /(?:[^.!?。！？؟\n]|(?<=\p{N})\.(?=\p{N}|\p{L}(?![\p{L}.])))+[.!?。！？؟]*/gu;

/**
 * What a submission asks about its publication, with the sentences and where they stand; on doubt the stricter. Requests
 * for a part of it, and for contact details alone, leave the rest public.
 */
export function readPublication(matter: Matter): {
  readonly publication: Publication;
  /** Those that decide first. */
  readonly requests: readonly PublicationRequest[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const found = [...requestsInText(matter), ...requestsInNames(matter)];
  const requests = [...found].sort((a, b) => rankOf(a) - rankOf(b));
  const whole = requests.filter(({ of }) => of === 'whole').map(({ asks }) => asks);
  const publication = whole.includes('confidential') ? 'confidential' : (whole[0] ?? 'public');
  return { publication, requests, diagnostics: requestRemarks(requests) };
}

const SCOPES = ['whole', 'annex', 'attachment', 'answers', 'names', 'contact'] as const;

function rankOf({ asks, of, doubtful }: PublicationRequest): number {
  return SCOPES.indexOf(of) * 4 + (asks === 'confidential' ? 0 : 1) + (doubtful === true ? 2 : 0);
}

function requestsInText({ blocks, call }: Matter): readonly PublicationRequest[] {
  const requests: PublicationRequest[] = [];
  const seen = new Set<string>();
  for (const block of blocks) {
    const inAnswer = block.role === 'answer' || block.role === 'question';
    const apart = block.kind === 'furniture';
    for (const { 0: raw, index } of block.text.matchAll(SENTENCE)) {
      const sentence = block.written.slice(index, index + raw.length).trim();
      if (sentence === '' || seen.has(sentence)) continue;
      const alone = block.text.trim() === raw.trim();
      const asked = requestIn(raw, { inAnswer, apart, alone });
      if (asked === undefined) continue;
      seen.add(sentence);
      const questions = inAnswer ? block.questions : [];
      const told = scopeOf(raw, questions, call);
      const isPart =
        told.of !== 'whole' && !(told.of === 'answers' && told.questions === questions);
      const stamp = alone && inAnswer && !isPart;
      const scope = stamp ? { of: 'whole' as const } : told;
      requests.push({
        asks: asked.wish,
        ...scope,
        seen: 'text',
        sentence,
        place: block.place,
        ...(asked.doubtful && { doubtful: true }),
      });
    }
  }
  return requests;
}

/** "CONFIDENTIAL_answers.pdf", "Answers (anonymous)": names and subjects ask as stamps do. */
function requestsInNames({
  file,
  title,
  subject,
  attachments,
  call,
}: Matter): readonly PublicationRequest[] {
  const bare = (name: string): string => lastPart(name).replace(/\.[\p{L}\p{N}]{1,5}$/u, '');
  const named = [
    ...(subject === '' ? [] : [{ seen: 'subject' as const, text: subject, place: {} }]),
    { seen: 'file-name' as const, text: bare(file), place: {} },
    ...(title === '' ? [] : [{ seen: 'title' as const, text: title, place: {} }]),
    ...attachments.map((name) => ({
      seen: 'file-name' as const,
      text: bare(name),
      place: { attachment: name },
    })),
  ];
  return named.flatMap(({ seen, text, place }): PublicationRequest[] => {
    const asked = stampIn(text);
    if (asked === undefined) return [];
    const { of, questions } = scopeOf(text, [], call);
    // One of several attachments may be what is meant alone; the only one is the submission.
    const only = 'attachment' in place && attachments.length > 1;
    const scope = only && asked === 'confidential' ? 'attachment' : of === 'contact' ? 'whole' : of;
    return [
      { asks: asked, of: scope, ...(questions && { questions }), seen, sentence: text, place },
    ];
  });
}

/** Marks of a version that may be published, and names of texts about confidence. */
const OPEN_VERSION =
  /non?[-_ ]?confiden|not[-_ ]confiden|не ?конфиденц|非保密|غير سري|public version|version publique|versión pública|confidentiality|confidentialité|confidencialidad|anonymi[sz]ation/iu;

/** Any part of a name may be a stamp; a word by itself only at its ends, or in capitals. */
function stampIn(name: string): PublicationRequest['asks'] | undefined {
  if (OPEN_VERSION.test(name)) return undefined;
  const standing = { inAnswer: false, apart: true, alone: true };
  const words = name.split(/[\s_]+/u);
  const telling = words.filter(
    (word, index) => index === 0 || index === words.length - 1 || /^\p{Lu}{4,}$/u.test(word),
  );
  const pieces = name.split(/[\s_]*[-–—_:;,|()[\]【】（）：，]+[\s_]*/u);
  const parts = [name, ...pieces, ...telling].filter(Boolean);
  const asked = parts.flatMap((part) => requestIn(part, standing)?.wish ?? []);
  return asked.includes('confidential') ? 'confidential' : asked[0];
}

import type { Diagnostic, PublicationRequest } from '../../../model/index.js';

/** More sentences than this say nothing new. */
const MOST_QUOTED = 5;
const QUOTED = 200;

/** One warning for what decides, with its sentences first, one for requests for parts, and one for what leaves a doubt. */
export function requestRemarks(requests: readonly PublicationRequest[]): readonly Diagnostic[] {
  const sure = requests.filter(({ doubtful }) => doubtful !== true);
  const [first] = sure;
  if (first === undefined) return requests.slice(0, 1).map((one) => doubtRemark(one, requests));
  const deciding = sure.filter(({ asks, of }) => asks === first.asks && of === first.of);
  const list = [...deciding, ...sure.filter((one) => !deciding.includes(one))];
  return [
    {
      code: 'publication-request',
      severity: 'warning',
      place: first.place,
      message: `The submission seems to ask ${wishOf(first)} (check before quoting): ${quotedList(list)}`,
      remedy: 'Read the sentence in the file and decide before quoting from it.',
    },
  ];
}

function doubtRemark(
  first: PublicationRequest,
  requests: readonly PublicationRequest[],
): Diagnostic {
  return {
    code: 'publication-doubt',
    severity: 'warning',
    place: first.place,
    message: `The submission speaks of confidence or anonymity, and may ask ${wishOf(first)}; it is taken to ask for that until a person has looked: ${quotedList(requests)}`,
    remedy: 'Read the sentence in the file and decide before quoting from it.',
  };
}

function wishOf({ asks, of, questions = [] }: PublicationRequest): string {
  switch (of) {
    case 'contact':
      return 'that contact details or other personal data in it be kept confidential, not the submission itself';
    case 'names':
      return 'that names of others in it not be published, not that it be kept back itself';
    case 'annex':
      return 'that its annexes not be published';
    case 'attachment':
      return 'that one of its attachments not be published';
    case 'answers':
      return `that its ${questions.length === 1 ? 'answer to question' : 'answers to questions'} ${questions.join(', ')} not be published`;
    case 'whole':
      return asks === 'confidential' ? 'not to be published' : 'that its sender not be named';
  }
}

function quotedList(requests: readonly PublicationRequest[]): string {
  return requests.slice(0, MOST_QUOTED).map(quoted).join('; ');
}

function quoted({ sentence, place, seen }: PublicationRequest): string {
  const shown =
    sentence.length <= QUOTED
      ? sentence
      : `${sentence.slice(0, QUOTED).replace(/[\ud800-\udbff]$/u, '')}…`;
  const where = [
    ...(seen === 'text' ? [] : [seen.replace('-', ' ')]),
    ...(place.attachment === undefined ? [] : [`“${place.attachment}”`]),
    ...(place.page === undefined ? [] : [`p. ${place.page}`]),
  ];
  return `“${shown}”${where.length === 0 ? '' : ` (${where.join(', ')})`}`;
}

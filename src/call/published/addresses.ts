import type { PlacedLine } from './sections.js';
import { SENT } from './facts.js';

/** An e-mail address in a call; `address` is absent where the page hides it. */
export interface FoundAddress {
  readonly address?: string;
  readonly line: PlacedLine;
  /** Inputs are to be sent to it. */
  readonly forInputs: boolean;
}

const ADDRESS =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_-])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+\p{L}{2,12}/giu;
const HIDDEN = /\[e-?mail[\s\u00a0]*protected\]|\bemail protected\b/giu;
const MASKED =
  /([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,62})\s*(?:\[\s*at\s*\]|\(\s*at\s*\)|\{\s*at\s*\}|\[\s*@\s*\]|\(\s*@\s*\)|\[\s*arobase\s*\]|\(\s*arroba\s*\))\s*([\p{L}\p{N}-]+(?:\s*(?:\.|\[\s*dot\s*\]|\(\s*dot\s*\)|\[\s*\.\s*\])\s*[\p{L}\p{N}-]+)+)/giu;

const ENQUIRIES =
  /\b(?:any|for|further|have|with) (?:\w+ )?questions?\b|questions? (?:about|on|regarding|concerning|relating|may|can|should)|enquir|inquir|further information|more information|contact|press\b|media|privacy|data protection|renseignement|plus d.information|pour toute question|consultas|más información|para (?:cualquier|toda) pregunta|дополнительн|по (?:всем )?вопросам|للاستفسار|لمزيد|咨询|联系/iu;

/** Addresses outside the questions, those that inputs are to be sent to first; each once. */
export function addressesIn(lines: readonly PlacedLine[]): readonly FoundAddress[] {
  const found = lines.flatMap((line): FoundAddress[] => {
    const text = line.whole;
    const own = line.section === 'email' || line.section === 'submission';
    const sent = SENT.test(text);
    const forInputs =
      line.section === 'email' || (sent && !asksOnly(text)) || (own && !ENQUIRIES.test(text));
    return [
      ...(text.match(ADDRESS) ?? []).map((address) => ({ address, line, forInputs })),
      ...[...text.matchAll(MASKED)].map(([, name = '', domain = '']) => ({
        address: `${name}@${domain.replace(/\s*(?:\[\s*dot\s*\]|\(\s*dot\s*\)|\[\s*\.\s*\]|\.)\s*/giu, '.')}`,
        line,
        forInputs,
      })),
      ...(text.match(HIDDEN) ?? []).map(() => ({ line, forInputs })),
    ];
  });
  const sorted = [
    ...found.filter(({ line, forInputs }) => forInputs && line.section === 'email'),
    ...found.filter(({ line, forInputs }) => forInputs && line.section !== 'email'),
    ...found.filter(({ forInputs }) => !forInputs),
  ];
  return sorted.filter(
    ({ address, line }, index) =>
      sorted.findIndex(
        (one) => one.address === address && (address !== undefined || one.line === line),
      ) === index,
  );
}

const TO_SEND =
  /(?:submissions?|inputs?|contributions?|responses|replies|answers|comments|réponses|respuestas|aportaciones|материалы|ответы|المساهمات|الردود|答复|材料|意见).{0,80}(?:sent|e-?mailed|submitted|addressed|to\b|envoy|adress|transm|enví|envi|remit|направ|ترسل|تُرسل|إرسال|发送|提交)/iu;

/** Where only questions about the call are to be sent. */
function asksOnly(text: string): boolean {
  return ENQUIRIES.test(text) && !TO_SEND.test(text);
}

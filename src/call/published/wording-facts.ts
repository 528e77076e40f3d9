import { sentencesOf } from './asks.js';
import { linesUnder, SENT, type Fact } from './facts.js';
import type { PlacedLine } from './sections.js';

const QUOTED = /[“"«„「『‘]\s*([^“”"«»„「」『』]{2,160}?)\s*[”"»」』’]/u;
const SUBJECT =
  /subject(?: line)?|\bobjet\b|\basunto\b|тем[аеуы](?!\p{L})|в теме|пометк|e-?mail title|(?:موضوع|عنوان)\s*(?:ال)?(?:رسالة|بريد)|بعنوان|主题|标题/iu;

/** The subject line that messages are asked to bear. */
export function subjectLineIn(lines: readonly PlacedLine[]): Fact<string> | undefined {
  const [own] = linesUnder(lines, 'subjectLine');
  if (own !== undefined) {
    return {
      value: QUOTED.exec(own[0])?.[1] ?? own[0].replace(/^["“«]|["”»]$/gu, ''),
      line: own[1],
      sure: true,
    };
  }
  for (const line of lines) {
    if (line.section === 'questions') continue;
    const sentence = sentencesOf(line.whole).find(
      (one) =>
        SUBJECT.test(one) && (SENT.test(line.whole) || /@|mail|courriel|correo/iu.test(line.whole)),
    );
    if (sentence === undefined) continue;
    const after = line.whole.slice(SUBJECT.exec(line.whole)?.index ?? 0);
    const quoted = QUOTED.exec(after)?.[1] ?? QUOTED.exec(line.whole)?.[1];
    if (quoted !== undefined) return { value: quoted.replace(/[,.]$/u, ''), line, sure: true };
    const behind = /[:：]\s*(\S.{1,120}?)(?:[.。](?=\s)|[)）]|[.。]?\s*$)/u.exec(after)?.[1];
    if (behind !== undefined && !behind.includes('@')) return { value: behind, line, sure: false };
  }
  return undefined;
}

const SYMBOL =
  /\bA\/(?:HRC\/)?(?:RES|DEC)\/(?:S-)?\d{1,3}\/\d{1,4}\b|\b(?:E|S)\/RES\/\d{1,4}(?:\/\d{1,3})?(?:\s?\(\d{4}\))?/u;
const NAMED =
  /(?:resolutions?|decisions?|résolutions?|décisions?|resoluci[oó]n(?:es)?|decisi[oó]n(?:es)?|резолюци\p{L}+|решени\p{L}+|القرار|قراره?ا?|المقرر|决议|第)\s*(?:n[o°º.]*\s*|№\s*|رقم\s*)?(?:A\/HRC\/RES\/|A\/RES\/)?(\p{Nd}{1,3}\/\p{Nd}{1,4})/iu;
const ASSEMBLY =
  /general assembly|assemblée générale|asamblea general|генеральн\p{L}+ ассамбле|الجمعية العامة|大会/iu;
const COUNCIL =
  /human rights council|conseil des droits|consejo de derechos humanos|совет\p{L}* по правам|مجلس حقوق الإنسان|人权理事会|\bHRC\b/iu;
const DECISION = /^(?:d[eé]ci|реше|المقرر)/iu;

/** What a resolution does that is behind a call. */
const REQUESTS =
  /request|asked|mandated?|pursuant|in accordance|in line with|called (?:for|upon)|invited|prié|demand|conformément|en application|solicit|pidió|de conformidad|en cumplimiento|просил|поручил|предложил|в соответствии|во исполнение|طلب|عملاً|وفقا|要求|请|根据/iu;

/** The resolution or decision that asked for the call, as a symbol of the United Nations. */
export function resolutionIn(lines: readonly PlacedLine[]): Fact<string> | undefined {
  const inOrder = [
    ...lines.filter(({ section }) => section === 'title'),
    ...lines.filter(({ section }) => section === 'purpose'),
    ...lines.filter(
      ({ section }) => section !== 'title' && section !== 'purpose' && section !== 'questions',
    ),
  ];
  for (const line of inOrder) {
    const symbol = SYMBOL.exec(line.whole);
    if (symbol !== null)
      return {
        value: symbol[0],
        line,
        sure: line.section !== 'background' || REQUESTS.test(line.whole),
      };
    const named = NAMED.exec(line.whole);
    const number = named?.[1]?.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
    if (named === null || number === undefined) continue;
    const near = line.whole.slice(Math.max(0, named.index - 80), named.index + 120);
    const assembly = ASSEMBLY.test(near) && !COUNCIL.test(near);
    const kind = DECISION.test(named[0]) ? 'DEC' : 'RES';
    const basis =
      line.section === 'title' || line.section === 'purpose' || REQUESTS.test(line.whole);
    const sure = basis && assembly !== COUNCIL.test(near);
    return {
      value: assembly ? `A/${kind}/${number}` : `A/HRC/${kind}/${number}`,
      line,
      sure,
    };
  }
  return undefined;
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [0x660, 0x6f0, 0xff10].find((start) => code >= start && code < start + 10) ?? 0x30;
  return code - zero;
}

const ISSUER =
  /(?:(?:the )?(?:Office of the )?(?:United Nations |UN )?(?:High Commissioner for Human Rights|Special Rapporteurs? on [^,.;()]{4,110}|Independent Expert on [^,.;()]{4,110}|Working Group on [^,.;()]{4,110}|Special Representative[^,.;()]{4,110}|Committee on [^,.;()]{4,90}|Expert Mechanism on [^,.;()]{4,90})|(?:le |la )?(?:Haut-Commissariat[^,.;()]{4,80}|Rapporteu(?:r|se) spéciale? sur [^,.;()]{4,110}|Expert[e]? indépendante? [^,.;()]{4,110}|Groupe de travail sur [^,.;()]{4,110}|Comité [^,.;()]{4,90})|(?:el |la )?(?:Oficina del Alto Comisionado[^,.;()]{4,80}|Relator[a]? Especial sobre [^,.;()]{4,110}|Expert[oa] Independiente sobre [^,.;()]{4,110}|Grupo de Trabajo sobre [^,.;()]{4,110}|Comité [^,.;()]{4,90})|(?:Управление Верховного комиссара[^,.;()]{4,90}|Специальн\p{L}+ докладчик\p{L}* [^,.;()]{4,110}|Рабоч\p{L}+ групп\p{L}+ [^,.;()]{4,110})|(?:مفوضية الأمم المتحدة[^،.؛()]{4,80}|المقررة? الخاصة? [^،.؛()]{4,110}|الفريق العامل [^،.؛()]{4,110})|(?:联合国人权事务高级专员办事处|[^，。；]{2,30}(?:特别报告员|工作组|独立专家)))/u;
const CLAUSE =
  /\s(?:is|are|was|will|has|have|invites?|seeks?|welcomes?|would|prépare|invite|souhaite|prepara|invita|solicita|est|va|готовит|приглашает|просит|تدعو|يدعو|to the|au|al)(?!\p{L}).*$/u;

/** A body named at the start of a sentence that says what it is doing. */
const DOING =
  /^(?:The )?(\p{Lu}[^.,;:()]{6,110}?)(?: \([^)]*\))? (?:is (?:preparing|seeking|conducting|undertaking|calling|inviting|collecting)|invites|seeks|welcomes|will (?:prepare|present|dedicate|focus))\b|^(?:Le |La |L[’'])?(\p{Lu}[^.,;:()]{6,110}?) (?:prépare|invite|sollicite|souhaite|lance)(?!\p{L})|^(?:El |La )?(\p{Lu}[^.,;:()]{6,110}?) (?:prepara|está preparando|invita|solicita|convoca)(?!\p{L})|^(\p{Lu}[^.,;:()]{6,110}?) (?:готовит|приглашает|просит|проводит)(?!\p{L})/u;

/** The body that issued the call. */
export function issuerIn(lines: readonly PlacedLine[]): Fact<string> | undefined {
  const [own] = linesUnder(lines, 'issuedBy');
  if (own !== undefined && own[0].length < 250) return { value: own[0], line: own[1], sure: true };
  for (const line of lines) {
    const named = ISSUER.exec(line.whole)?.[0]
      .replace(CLAUSE, '')
      .replace(/^(?:the|le|la|el)\s+/iu, '');
    if (named !== undefined && named.length > 8) return { value: named.trim(), line, sure: false };
    const doing = DOING.exec(line.whole)
      ?.slice(1)
      .find((name: string | undefined) => name !== undefined);
    if (doing !== undefined) return { value: doing.trim(), line, sure: false };
  }
  return undefined;
}

/** What the call is for. */
export function purposeIn(lines: readonly PlacedLine[]): Fact<string> | undefined {
  const opening = lines.findIndex(({ opens }) => opens === 'purpose');
  const end = lines.findIndex(({ opens }, index) => index > opening && opens !== undefined);
  const own = linesUnder(lines.slice(0, end < 0 ? undefined : end), 'purpose');
  const [first] = own;
  if (first === undefined) return undefined;
  return {
    value: own
      .slice(0, 4)
      .map(([text]) => text)
      .join(' '),
    line: first[1],
    sure: own.length <= 4,
  };
}

const CALL_WORDS =
  /\bcalls? for (?:inputs?|contributions?|submissions?|comments|information|evidence)|request for (?:inputs?|information)|questionnaire|appel à (?:contributions?|communications?|soumissions?)|demande (?:de contributions?|d.informations?)|convocatoria|llamad[oa] a|solicitud de (?:contribuciones|información)|cuestionario|призыв|запрос|вопросник|(?:دعوة|نداء).{0,20}(?:تقديم|مساهم|معلومات)|استبيان|征集|征求/iu;

/** The title of the call: its first heading, else the line among the first that calls for inputs. */
export function titleIn(
  lines: readonly PlacedLine[],
  property: string | undefined,
): Fact<string> | undefined {
  const top = lines.findIndex(({ opens }) => opens !== undefined && opens !== 'questions');
  const above = lines
    .slice(0, top < 0 ? 30 : top)
    .filter(
      ({ section, opens, text }) =>
        (section === 'title' || opens !== undefined) && !text.includes(' | '),
    );
  const called = above.filter(({ text }) => CALL_WORDS.test(text) && text.length < 320);
  const best =
    called.find(({ heading }) => heading) ??
    called.find(({ strong }) => strong) ??
    called.find(isTitled) ??
    called[0];
  if (best !== undefined)
    return { value: wholeTitle(best, lines), line: best, sure: isTitled(best) };
  const heading =
    above.find((line) => line.heading) ?? above.find((line) => line.strong && isTitled(line));
  if (heading !== undefined) return { value: heading.whole, line: heading, sure: false };
  const named = property?.split(/\s+[|–]\s+/u)[0]?.trim();
  const [first] = above.length > 0 ? above : lines;
  if (first === undefined) return undefined;
  return {
    value: named !== undefined && named !== '' ? named : first.whole.slice(0, 250),
    line: first,
    sure: false,
  };
}

/** No sentence of a letter. */
function isTitled({ whole }: PlacedLine): boolean {
  return whole.length < 250 && !/[.。]$/u.test(whole);
}

/** A title that only says that it is a call goes with the line beside it that says of what. */
function wholeTitle(line: PlacedLine, lines: readonly PlacedLine[]): string {
  if (!BARE_CALL.test(line.whole)) return line.whole;
  const at = lines.indexOf(line);
  const beside = [lines[at + 1], lines[at - 1]].find(
    (other) => other !== undefined && other.opens === undefined && other.strong && isTitled(other),
  );
  return beside === undefined
    ? line.whole
    : `${line.whole.replace(/\s*[:：]$/u, '')}: ${beside.whole}`;
}

const BARE_CALL =
  /^(?:calls? for (?:inputs?|contributions?|submissions?|comments|information|evidence)|questionnaire|appel à (?:contributions?|communications?)|convocatoria(?: de contribuciones| a contribuciones)?|cuestionario|вопросник|призыв к представлению материалов|استبيان|دعوة إلى تقديم مساهمات|征集意见|调查问卷)\s*[:：]?$/iu;

import { LANGUAGES, zoneOf, type Call, type Language, type Translations } from '../model/index.js';

/** Something that a template may lack without being wrong. */
export interface CallWarning {
  /** Line of the file, from 1; absent for the file as a whole. */
  readonly line?: number;
  readonly field: string;
  readonly message: string;
}

/** A text of a call that is given by language, and the languages that it lacks. */
export interface MissingWording {
  /** As in `questions[2].text`, of a sub-question by its id: `question 2.a`. */
  readonly field: string;
  readonly texts: Translations;
  readonly languages: readonly Language[];
}

/** What a person should look at in a template that loads: `text` is the file's own. */
export function callWarnings(call: Call, text: string): readonly CallWarning[] {
  return [...markWarnings(text), ...languageWarnings(call), ...factWarnings(call)];
}

/** Marks that a draft left to be settled. */
function markWarnings(text: string): CallWarning[] {
  return text.split(/\r?\n/u).flatMap((line, index) => {
    const [, what] = /^\s*#\s*check:\s*(.*)$/u.exec(line) ?? [];
    if (what === undefined) return [];
    return [
      { line: index + 1, field: 'check', message: `${what}; settle it and take the mark away` },
    ];
  });
}

function languageWarnings(call: Call): CallWarning[] {
  const wanted = call.languages.length > 0 ? call.languages : LANGUAGES;
  const missing = missingWordings(call, wanted).filter(({ field }) =>
    /^question \S+$/u.test(field),
  );
  return wanted.flatMap((language) => {
    const count = missing.filter(({ languages }) => languages.includes(language)).length;
    if (count === 0) return [];
    const of =
      count === call.questions.length
        ? 'no question has'
        : `${count} of ${call.questions.length} questions lack`;
    const message = `${of} a wording in ${language}, so answers that repeat the question in it are found less well; “hrc-inputs calls translate-stub” prints what lacks`;
    return [{ field: 'questions', message }];
  });
}

function factWarnings(call: Call): CallWarning[] {
  const warnings: CallWarning[] = [];
  const warn = (field: string, message: string) => warnings.push({ field, message });
  if (call.channels.every(({ deadline }) => deadline === undefined)) {
    warn('channels', 'no deadline is given, so nothing is late');
  }
  for (const { id, deadline } of call.channels) {
    if (deadline?.timeZone === undefined || zoneOf(deadline.timeZone) !== undefined) continue;
    warn(
      `channel ${id}, deadline.timeZone`,
      `“${deadline.timeZone}” names no time zone that is known, so whole days count; expected is one such as CET, New York time or UTC+3`,
    );
  }
  if (call.channels.every(({ email }) => email === undefined)) {
    warn(
      'channels',
      'no e-mail address is given, so the channel of a message cannot be told by it',
    );
  }
  if (call.publication === undefined) {
    warn(
      'publication',
      'it is not said what becomes of an input whose sender says nothing about it',
    );
  }
  return warnings;
}

/** The texts of a call that lack a wording in one of `languages`, in the template's order. */
export function missingWordings(
  call: Call,
  languages: readonly Language[] = LANGUAGES,
): readonly MissingWording[] {
  return textsOf(call).flatMap(([field, texts]) => {
    const lacking = languages.filter((language) => texts[language] === undefined);
    return lacking.length === 0 ? [] : [{ field, texts, languages: lacking }];
  });
}

function textsOf(call: Call): (readonly [string, Translations])[] {
  const given = (field: string, texts: Translations | undefined) =>
    texts === undefined ? [] : [[field, texts] as const];
  return [
    ['title', call.title],
    ...given('issuedBy', call.issuedBy),
    ...given('purpose', call.purpose),
    ...call.questions.flatMap(({ id, text, heading }) => [
      ...given(`question ${id}, heading`, heading),
      [`question ${id}`, text] as const,
    ]),
    ...call.channels.flatMap(({ id, issuedBy, deadline, topics = [], consultation }) => [
      ...(issuedBy === call.issuedBy ? [] : given(`channel ${id}, issuedBy`, issuedBy)),
      ...given(`channel ${id}, deadline`, deadline?.wording),
      ...topics.flatMap(({ text }, index) => given(`channel ${id}, topics[${index}]`, text)),
      ...given(`channel ${id}, consultation.format`, consultation?.format),
      ...(consultation?.topics ?? []).flatMap(({ text }, index) =>
        given(`channel ${id}, consultation.topics[${index}]`, text),
      ),
    ]),
    ...given('publication', call.publication),
  ];
}

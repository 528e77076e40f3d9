import type { Cue } from './cue.js';

const INTERPRETED = String.raw`(?:(?:via|through|par|por|через)\s+)?(?:(?:an?|une?|la|el|l['’])\s*)?(?:spoken\s+)?(?:interpret|translat|interpr[ée]t|traduit|traduction|traducci|traducid|перев[оеё]|устный перевод|الترجمة|ترجمة|مترجم|口译|传译|翻译)`;
const MARK = new RegExp(String.raw`[[(（]\s*${INTERPRETED}[^\])）]*[\])）]`, 'iu');
const INTERPRETER = new RegExp(
  String.raw`^(?:the\s+|l['’]\s*|l[ae]s?\s+|el\s+)?(?:interpret(?:er|ers|ation)|translat(?:or|ion)|interpr[èe]te|interprétation|int[ée]rprete|interpretaci[óo]n|переводчи\p{L}+|перевод|المترجم\p{L}?|الترجمة|口译|传译|译员)(?!\p{L})`,
  'iu',
);

/** Whether a label is an interpreter's or an interpretation channel's. */
export function isInterpreter(label: string): boolean {
  return INTERPRETER.test(label);
}

/** The mark in a text that says that it is an interpretation; undefined where there is none. */
export function interpretationIn(text: string): string | undefined {
  return MARK.exec(text)?.[0];
}

/** A label without such a mark. */
export function withoutMark(label: string): string {
  return label.replace(MARK, ' ').trim();
}

/**
 * Interpreters lend their voice: what they say is said by whoever spoke before them, but for those who lead the meeting,
 * and a mark of interpretation beside a name is no part of it.
 */
export function withoutInterpreters(cues: readonly Cue[], leading: ReadonlySet<string>): Cue[] {
  let spoken: string | undefined;
  let standsIn: string | undefined;
  return cues.map((cue) => {
    if (cue.speaker === undefined) {
      return standsIn === undefined || cue.interpreted !== undefined
        ? cue
        : { ...cue, interpreted: standsIn };
    }
    standsIn = undefined;
    if (isInterpreter(cue.speaker) && spoken !== undefined) {
      standsIn = cue.interpreted ?? `[${cue.speaker}]`;
      return { ...cue, speaker: spoken, interpreted: standsIn };
    }
    const mark = MARK.exec(cue.speaker)?.[0];
    const speaker = withoutMark(cue.speaker);
    spoken = leading.has(cue.speaker) ? undefined : speaker || cue.speaker;
    standsIn = mark;
    const interpreted = cue.interpreted ?? mark;
    return {
      ...cue,
      speaker: speaker || cue.speaker,
      ...(interpreted !== undefined && { interpreted }),
    };
  });
}

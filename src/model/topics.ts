import type { Call, Topic } from './call.js';
import { wordingIn, type Language } from './language.js';

/** What the call's consultation is about: of the first channel that has one; empty where it tells of none. */
export function topicsOf({ channels }: Call): readonly Topic[] {
  const channel = channels.find(({ consultation }) => consultation !== undefined);
  return channel?.consultation?.topics ?? [];
}

/** Whether a topic names a question, or one that it is a part of. */
export function bearsOn({ questions }: Topic, id: string): boolean {
  return questions.some((one) => one === id || id.startsWith(`${one}.`));
}

/** The wordings of the consultation's topics that bear on a question. */
export function topicsOn(call: Call, id: string, lang: Language): readonly string[] {
  return topicsOf(call)
    .filter((topic) => bearsOn(topic, id))
    .map(({ text }) => wordingIn(text, lang));
}

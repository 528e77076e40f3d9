/** A whole template of a few lines, to be changed by a test; line numbers are in the comments of the tests. */
export const SMALL_CALL = `id: water-2030
title: { en: Water for all, fr: L’eau pour tous }
resolution: Decision 7
issuedBy: { en: Office of Wells }
purpose: { en: To learn about wells. }
questions:
  - id: 1
    text:
      en: Which wells do you have?
      fr: Quels puits avez-vous ?
  - id: 2
    text: { en: Who digs them? }
    subquestions:
      - id: 2.a
        text: { en: With what? }
channels:
  - id: post
    deadline: { lastDay: 2030-02-28, wording: { en: end of February 2030 } }
formats: [pdf]
languages: [en, fr]
publication: { en: All of it is published. }
`;

/** The small call with one passage changed; throws where the passage is not in it, so that no test is idle. */
export function smallCall(passage: string, instead: string): string {
  if (!SMALL_CALL.includes(passage)) throw new Error(`not in the small call: ${passage}`);
  return SMALL_CALL.replace(passage, instead);
}

/**
 * What words can say, whatever their language. The classifier learns from these, so that what it learns in one language
 * holds in the others. `imperative` counts at a sentence's beginning only; `other` is what somebody else announces,
 * `setting` what an institution or place is, `meta` what is said of the submission itself.
 */
export const CONCEPTS = [
  'not',
  'no',
  'only',
  'still',
  'lack',
  'hard',
  'harm',
  'decline',
  'critic',
  'silent',
  'should',
  'needed',
  'call',
  'could',
  'imperative',
  'we',
  'will',
  'plan',
  'future',
  'past',
  'done',
  'changed',
  'regular',
  'free',
  'rule',
  'law',
  'remedy',
  'people',
  'rights',
  'money',
  'un',
  'took',
  'setting',
  'meta',
  'other',
  'truism',
  'but',
  'because',
  'so',
  'purpose',
  'unless',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * A language's words and phrases for each concept, parted by commas, folded as `foldForCues` folds. `*` stands for any
 * ending of a word; Chinese phrases are found within running text, and Arabic ones behind joined particles too.
 */
export type ConceptPhrases = Readonly<Record<Concept, string>>;

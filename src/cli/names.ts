import type { DetectedLanguage, EvidenceSource, StakeholderGroup } from '../model/index.js';

/** The languages as the summary names them. */
export const LANGUAGE_NAMES: Readonly<Record<DetectedLanguage, string>> = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
  other: 'none of the six',
  und: 'too little text to tell',
};

/** The groups as the summary names them. */
export const GROUP_NAMES: Readonly<Record<StakeholderGroup, string>> = {
  state: 'States',
  'local-government': 'local governments',
  'regional-government': 'regional governments',
  'local-government-association': 'associations of local governments',
  nhri: 'national human rights institutions',
  'united-nations': 'United Nations entities',
  intergovernmental: 'intergovernmental organizations',
  'civil-society': 'civil society',
  academia: 'academia',
  'private-sector': 'private sector',
  individual: 'individuals',
  other: 'other',
};

/** What a stretch was placed by, as `inspect` names it. */
export const EVIDENCE_NAMES: Readonly<Record<EvidenceSource, string>> = {
  label: 'number',
  wording: 'wording',
  heading: 'heading',
  table: 'table',
  order: 'order',
  topic: 'topic',
  correction: 'correction',
};

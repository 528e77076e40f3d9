import type { Call, Channel, Diagnostic, Digest, Language, OutputFormat } from '../model/index.js';
import { LANGUAGES, wordingIn } from '../model/index.js';
import { SYMBOLS, stateIn, statesOf } from './coverage-view.js';
import { accountOf, sameAgainView } from './account-view.js';
import { labelOf } from './labels.js';
import type { Labels } from './labels.js';
import { questionFile, tableFiles } from './layout.js';
import {
  byGroup,
  countedSubmissions,
  publicationAsked,
  submissionView,
  submissionViews,
} from './names.js';

/** What `index.md.liquid` is filled with. */
export function indexView(
  digest: Digest,
  labels: Labels,
  formats: readonly OutputFormat[],
): object {
  const { call, lang } = digest;
  const counted = countedSubmissions(digest);
  return {
    lang,
    rtl: lang === 'ar',
    labels,
    call: callView(call, lang),
    public_edition: digest.edition !== undefined,
    restricted: publicationAsked(digest, labels),
    ledger: ledgerView(digest, labels),
    legend: statesOf(call).map((state) => ({
      symbol: SYMBOLS[state],
      label: labelOf(labels, 'states', state),
    })),
    questions: questionRows(digest),
    matrix: matrixRows(digest, labels),
    again: sameAgainView(digest, labels),
    account: accountOf(digest.ledger, labels),
    languages: [...LANGUAGES, 'other', 'und']
      .map((code) => ({
        label: labelOf(labels, 'languages', code),
        count: counted.filter(({ language }) => language === code).length,
      }))
      .filter(({ count }) => count > 0),
    groups: byGroup(counted, ({ group }) => group, labels).map(({ label, items }) => ({
      label,
      count: items.length,
      members: items.map((submission) => submissionView(submission, labels)),
    })),
    redactions: redactionRows(digest, labels),
    problems: problemRows(digest.problems, labels),
    files: tableFiles(formats),
    problems_file: formats.includes('csv') ? 'problems.csv' : '',
  };
}

function callView(call: Call, lang: Language) {
  return {
    id: call.id,
    title: wordingIn(call.title, lang),
    resolution: call.resolution ?? '',
    issued_by: wordingIn(call.issuedBy ?? {}, lang),
    purpose: wordingIn(call.purpose ?? {}, lang),
    publication: wordingIn(call.publication ?? {}, lang),
    channels: call.channels.map((channel) => channelView(channel, lang)),
  };
}

function channelView({ id, issuedBy, deadline, email, subjectLine }: Channel, lang: Language) {
  return {
    issued_by: wordingIn(issuedBy ?? { en: id }, lang),
    deadline: wordingIn(deadline?.wording ?? {}, lang),
    last_day: deadline?.lastDay ?? '',
    email: email ?? '',
    subject_line: subjectLine ?? '',
  };
}

/** From received to counted, every code in words. */
export function ledgerView(digest: Digest, labels: Labels) {
  const { received, removed, counted, byStatus } = digest.ledger;
  const views = submissionViews(digest, labels);
  return {
    received,
    counted,
    removed: removed.map(({ reason, submissions }) => ({
      label: labelOf(labels, 'removals', reason),
      count: submissions.length,
      submissions: submissions.flatMap((id) => views.get(id) ?? []),
    })),
    statuses: Object.entries(byStatus)
      .map(([status, count]) => ({ label: labelOf(labels, 'statuses', status), count }))
      .filter(({ count }) => count > 0),
  };
}

/** How often each state of coverage occurs at each question, in the order of `statesOf`. */
export function questionRows({ call, lang, coverage }: Digest) {
  const known = statesOf(call);
  return call.questions.map(({ id, text }) => {
    const states = coverage.map((row) => stateIn(row, id));
    return {
      id,
      text: wordingIn(text, lang),
      file: questionFile(id, 'md'),
      counts: known.map((state) => states.filter((own) => own === state).length),
    };
  });
}

function matrixRows(digest: Digest, labels: Labels) {
  const views = submissionViews(digest, labels);
  const { call, coverage } = digest;
  return coverage.map((row) => ({
    submission: views.get(row.submission),
    cells: call.questions.map(({ id }) => {
      const state = stateIn(row, id);
      const seen = row.states[id]?.slice('see '.length) ?? '';
      return state === 'see' ? `${SYMBOLS.see} ${seen}` : SYMBOLS[state];
    }),
  }));
}

/** What was taken out of a public edition, by kind; none in one for the office. */
function redactionRows({ edition }: Digest, labels: Labels) {
  return Object.entries(edition?.redactions ?? {}).map(([kind, count]) => ({
    label: labelOf(labels, 'redactionKinds', kind),
    count,
  }));
}

/** Notes are only counted here; they stand in problems.csv. */
function problemRows(problems: readonly Diagnostic[], labels: Labels) {
  const counts = (['error', 'warning', 'note'] as const).map((severity) => ({
    label: labelOf(labels, 'severities', severity),
    count: problems.filter((problem) => problem.severity === severity).length,
  }));
  return {
    counts: counts.filter(({ count }) => count > 0),
    rows: problems
      .filter(({ severity }) => severity !== 'note')
      .map(({ severity, file, place, message, remedy }) => ({
        severity: labelOf(labels, 'severities', severity),
        file: file ?? '',
        page: place?.page ?? '',
        message,
        remedy: remedy ?? '',
      })),
  };
}

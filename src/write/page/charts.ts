import { LEDGER_KEYS, ledgerCode } from '../../model/index.js';
import type { LedgerKey } from '../../model/index.js';
import { accountOf } from '../account-view.js';
import { stateIn, statesOf } from '../coverage-view.js';
import type { State } from '../coverage-view.js';
import { barChart } from './bars.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';
import { anchor } from './words.js';
import type { Source } from './words.js';

/** Answers by question; answers and submissions by group, region and language; submissions by country and channel. */
export function charts(source: Source): Markup {
  const { digest, labels, say } = source;
  const [group, region, country, language, channel] = accountOf(digest.ledger, labels);
  const answered = answersBy(source);
  const chart = (key: LedgerKey, account: typeof group): Markup =>
    barChart({
      caption: account?.title ?? '',
      column: account?.column ?? '',
      series: [{ code: 'answered', label: say('answered') }],
      more: [say('counted'), say('received')],
      rows: (account?.rows ?? []).map(({ label, counted, received }, at) => ({
        label,
        counts: [answered(key, digest.ledger.by[key][at]?.code ?? '')],
        more: [counted, received],
      })),
    });
  const counted = (account: typeof group): Markup =>
    barChart({
      caption: account?.title ?? '',
      column: account?.column ?? '',
      series: [{ code: 'answered', label: say('counted') }],
      more: [say('received')],
      rows: (account?.rows ?? []).map(({ label, counted: count, received }) => ({
        label,
        counts: [count],
        more: [received],
      })),
    });
  return markup`<h3>${say('answered')}</h3>
<div class="charts">${byQuestion(source)}${chart('group', group)}${chart('region', region)}${chart('language', language)}</div>
<details class="part"><summary><h3>${say('submissions')}</h3></summary>
<div class="charts">${counted(country)}${counted(channel)}</div></details>`;
}

/** Of each question in how many submissions it is in which state; states that are nowhere have no column. */
function byQuestion({ digest, say, word }: Source): Markup {
  const count = (id: string, state: State): number =>
    digest.coverage.filter((row) => stateIn(row, id) === state).length;
  const ids = digest.call.questions.map(({ id }) => id);
  const states = statesOf(digest.call).filter((state) => ids.some((id) => count(id, state) > 0));
  return barChart({
    caption: say('byQuestion'),
    column: say('question'),
    series: states.map((state) => ({
      code: state.replaceAll(' ', '-'),
      label: word('states', state),
    })),
    rows: ids.map((id) => ({
      label: markup`<a href="#${anchor.question(id)}"><bdi>${id}</bdi></a>`,
      counts: states.map((state) => count(id, state)),
    })),
  });
}

/** How many answers with substance came from submissions that bear a code of the ledger. */
function answersBy({ digest, register }: Source): (key: LedgerKey, code: string) => number {
  const counts = new Map<string, number>();
  for (const { submission, reply } of digest.answers) {
    const from = register.get(submission);
    if (from === undefined || reply.kind !== 'content') continue;
    for (const key of LEDGER_KEYS) {
      const at = `${key} ${ledgerCode(from, key)}`;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return (key, code) => counts.get(`${key} ${code}`) ?? 0;
}

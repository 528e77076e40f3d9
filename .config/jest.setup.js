import fc from 'fast-check';

/*
 * Property tests draw the same cases in every run, so that a change is judged by what it changes.
 * HRC_INPUTS_SEED=random draws others, HRC_INPUTS_SEED=<number> those of a run that failed.
 */
const asked = process.env.HRC_INPUTS_SEED ?? '57';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });

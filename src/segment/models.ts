import type { Call } from '../model/index.js';
import { driftedNumberings } from './numbering.js';
import { outlineOf } from './outline.js';
import { wordingModel, type WordingModel } from './wording.js';

/** A call's questions as documents may number and word them. */
export interface Models {
  readonly model: WordingModel;
  readonly drifted: readonly { readonly model: WordingModel; readonly worded: boolean }[];
}

const prepared = new WeakMap<Call, Models>();

/** What is prepared once for a call serves all its documents; what was compared with it lasts for one document. */
export function modelsOf(call: Call): Models {
  const models = prepared.get(call) ?? prepare(call);
  prepared.set(call, models);
  const known: WordingModel['known'] = new Map();
  return {
    model: { ...models.model, known },
    drifted: models.drifted.map(({ model, worded }) => ({ model: { ...model, known }, worded })),
  };
}

function prepare(call: Call): Models {
  const outline = outlineOf(call);
  return {
    model: wordingModel(outline),
    drifted: driftedNumberings(outline).map(({ outline: other, worded }) => ({
      model: wordingModel(other),
      worded,
    })),
  };
}

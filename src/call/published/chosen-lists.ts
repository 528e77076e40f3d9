import { leadsIn } from './asks.js';
import { isLead } from './continuing.js';
import type { Item, ItemList } from './items.js';
import { INVITES, toldQuestions } from './running.js';
import { askingShare, formalShare } from './tree.js';

/** Which lists are the questions; `headed` where they stand under a heading that announces questions. */
export function chosenLists(lists: readonly ItemList[], headed: boolean): readonly ItemList[] {
  const matter = lists.filter((list) => !list.running && formalShare(list) < 0.5);
  const asking = matter.filter((list) => askingShare(list) >= 0.5);
  if (asking.length === 0 && headed) {
    return lists.filter((list) => list.running ?? matter.includes(list));
  }
  if (asking.length === 0) {
    const led = matter.filter(isLed);
    return led.length > 0 ? led : matter.flatMap(({ items }) => items.flatMap(paragraphLists));
  }
  return lists.flatMap((list) => {
    if (list.running ?? asking.includes(list)) return [list];
    return headed && matter.includes(list) && isLed(list) ? [withDoubt(list)] : [];
  });
}

function isLed({ items, lead }: ItemList): boolean {
  return items.length > 1 && lead !== undefined && leadsIn(lead.text) && INVITES.test(lead.text);
}

/** Beside lists that ask, one that only names matters may list something else. */
function withDoubt(list: ItemList): ItemList {
  const doubt = 'it asks nothing by its words; see that it is a question';
  return { ...list, items: list.items.map((item) => ({ doubt, ...item })) };
}

/** In a letter with numbered paragraphs: the parts of one that invites, and what another asks for. */
function paragraphLists({ line, texts, items }: Item): readonly ItemList[] {
  if (isLead(line.text) && INVITES.test(line.text)) return items.length > 1 ? [{ items }] : [];
  const told = toldQuestions(texts.join(' ')).map((text): Item => ({
    line,
    texts: [text],
    items: [],
    doubt: 'it stands in a numbered paragraph of the letter',
  }));
  return told.length > 0 ? [{ items: told }] : [];
}

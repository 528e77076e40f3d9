import { asks, leadsIn } from './asks.js';
import { addsTo, goesOn, isContinued, isLead } from './continuing.js';
import { isGroupHeading } from './group-heading.js';
import type { Item, ItemList, Outline, Wanted } from './items.js';
import type { Label } from './label.js';
import { requests } from './requests.js';
import { toldQuestions } from './running.js';
import type { PlacedLine } from './sections.js';

interface Level {
  readonly style: string;
  readonly depth: number | undefined;
  value: number;
  readonly items: Item[];
}

interface State {
  readonly lists: ItemList[];
  readonly wanted: Wanted;
  readonly loose: PlacedLine[];
  levels: Level[];
  last?: Item;
  heading?: PlacedLine;
  /** A heading stands between the last item and the next. */
  opened: boolean;
  /** Lines that are a part of the last item if its list goes on behind them. */
  pending: PlacedLine[];
  /** The last line that was no item, where it stands directly before. */
  lead?: PlacedLine;
}

/** The lists in a stretch of a call. */
export function outlineOf(lines: readonly PlacedLine[], wanted: Wanted): Outline {
  const state: State = { lists: [], wanted, loose: [], levels: [], pending: [], opened: false };
  const titles = lines.filter(({ opens }) => opens === 'questions').length;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.opens === 'questions') {
      if (titles > 1 || /\s(?:for|to|pour|aux?|para|a)\s|для|إلى|الموجهة/iu.test(line.text))
        openGroup(state, line);
    } else if (line.opens !== undefined) closeList(state);
    else if (isGroupHeading(line, next)) openGroup(state, line);
    else if (!placeItem(state, line)) placeText(state, line);
  });
  dropPending(state);
  return { lists: state.lists.filter(({ items }) => items.length > 0), loose: state.loose };
}

function openGroup(state: State, line: PlacedLine): void {
  state.heading = line;
  state.opened = true;
  delete state.lead;
  delete state.last;
}

/** Under another section's heading, nothing goes on. */
function closeList(state: State): void {
  dropPending(state);
  state.levels = [];
  delete state.heading;
  delete state.lead;
  delete state.last;
}

/** What no item follows is no part of the list. */
function dropPending(state: State): void {
  state.loose.push(...state.pending);
  state.pending = [];
}

/** Puts a labelled line into its list; false where its label is none. */
function placeItem(state: State, line: PlacedLine): boolean {
  const { labels } = line;
  if (labels.length === 0) return false;
  const { levels } = state;
  for (const label of labels) {
    const at = levels.findLastIndex((level) => follows(level, label, line.depth));
    if (at < 0) continue;
    state.last?.texts.push(...state.pending.map(({ text }) => text));
    state.pending = [];
    return addAt(state, at, label, line);
  }
  const apart = state.opened || (state.lead !== undefined && !isContinued(state.lead.text));
  for (const label of labels) {
    const known = levels.findLastIndex(
      ({ style, depth }) => style === label.style && sameDepth(depth, line.depth),
    );
    if (label.value <= 1 && known < 0) return openLevel(state, label, line, apart);
    if (known >= 0 && label.value === 1) return openLevel(state, label, line, true);
    if (known >= 0)
      return addAt(state, known, label, line, 'its number does not follow the one before');
  }
  const [first] = labels;
  if (first === undefined) return false;
  if (first.kind === 'path' && levels.length > 0) return openLevel(state, first, line, false);
  if (line.depth === undefined && !asks(line.text) && levels.length === 0) return false;
  return openLevel(
    state,
    first,
    line,
    apart,
    levels.length === 0 ? 'its list does not begin with the first number' : undefined,
  );
}

function follows(level: Level, label: Label, depth: number | undefined): boolean {
  if (level.style !== label.style || !sameDepth(level.depth, depth)) return false;
  return label.kind === 'bullet' || label.value === level.value + 1;
}

function sameDepth(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function addAt(state: State, at: number, label: Label, line: PlacedLine, doubt?: string): true {
  const level = state.levels[at];
  if (level === undefined) throw new RangeError(`no level ${at}`);
  // after other text, bullets are a list of their own
  if (label.kind === 'bullet' && at === 0 && state.lead !== undefined && leadsIn(state.lead.text)) {
    return openLevel(state, label, line, true);
  }
  state.levels = state.levels.slice(0, at + 1);
  level.value = label.value;
  return add(state, level, label, line, doubt);
}

function openLevel(
  state: State,
  label: Label,
  line: PlacedLine,
  anew: boolean,
  doubt?: string,
): true {
  if (anew) state.levels = [];
  else if (line.depth !== undefined) {
    const shallower = line.depth;
    state.levels = state.levels.filter(({ depth }) => depth === undefined || depth <= shallower);
  }
  const above = state.levels.at(-1)?.items.at(-1);
  const items = above?.items ?? openList(state);
  const level = { style: label.style, depth: line.depth, value: label.value, items };
  state.levels.push(level);
  return add(state, level, label, line, doubt);
}

function openList(state: State): Item[] {
  const items: Item[] = [];
  state.lists.push({ items, ...(state.lead !== undefined && { lead: state.lead }) });
  return items;
}

function add(
  state: State,
  level: Level,
  label: Label | undefined,
  line: PlacedLine,
  doubt?: string,
): true {
  dropPending(state);
  const first = state.levels.length === 1;
  const item: Item = {
    line,
    texts: [line.text],
    items: [],
    ...(label !== undefined && { label }),
    ...(first && state.heading !== undefined && { heading: state.heading }),
    ...(doubt !== undefined && { doubt }),
  };
  level.items.push(item);
  state.last = item;
  state.opened = false;
  delete state.lead;
  return true;
}

/** A line without label: a question of its own, a paragraph that goes on with the question before, or other text. */
function placeText(state: State, line: PlacedLine): void {
  const { text } = line;
  const { last, wanted } = state;
  const own = (asks(text) && !isLead(text)) || requests(text);
  if (wanted.bare && own && !(last !== undefined && addsTo(text))) {
    const [level] = state.levels;
    if (level?.style === 'bare') {
      state.levels = [level];
      add(state, level, undefined, line);
    } else {
      const opened = { style: 'bare', depth: undefined, value: 0, items: openList(state) };
      state.levels = [opened];
      add(state, opened, undefined, line);
    }
  } else if (last !== undefined && state.lead === undefined && goesOn(text)) {
    // What leads into parts of an item belongs to it; a paragraph only where the list goes on behind it.
    if (last.label === undefined || isContinued(text) || isTitle(last)) last.texts.push(text);
    else state.pending.push(line);
  } else {
    if (!wanted.running || isLead(text) || !takeTold(state, line)) state.loose.push(line);
    state.lead = line;
  }
}

/** It names a matter only, of which what follows asks. */
function isTitle({ texts, items }: Item): boolean {
  const [text = ''] = texts;
  return (
    texts.length === 1 &&
    items.length === 0 &&
    text.length <= 90 &&
    !/[.。;；?？؟:：]$/u.test(text) &&
    !asks(text)
  );
}

/** Puts what a running paragraph asks for into a list of its own; false where it asks for nothing. */
function takeTold({ lists, heading }: State, line: PlacedLine): boolean {
  const items = toldQuestions(line.text).map((text): Item => ({
    line,
    texts: [text],
    items: [],
    doubt: 'it stands in running text, without a number',
    ...(heading !== undefined && { heading }),
  }));
  if (items.length > 0) lists.push({ items, running: true });
  return items.length > 0;
}

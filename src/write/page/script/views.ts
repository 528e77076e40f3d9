/** Readies a view for its reader. */
type Start = (view: HTMLElement) => void;

/** Views that are shown as they were left; others begin at their top. */
const KEPT = new Set(['coverage', 'search']);

const scrolled = new Map<string, number>();

/**
 * Shows one view at a time, by the address's fragment, which names it or something in it. A view is readied when it is first
 * shown. Hidden ones are still searched by the browser's own search.
 */
export function startViews(starts: readonly Start[]): void {
  const views = [...document.querySelectorAll<HTMLElement>('.view')];
  const ready = new Set<HTMLElement>();
  let current: HTMLElement | undefined;

  const show = (view: HTMLElement): void => {
    if (current !== undefined) scrolled.set(current.id, window.scrollY);
    current = view;
    for (const one of views) {
      if (one === view) one.removeAttribute('hidden');
      else one.setAttribute('hidden', 'until-found');
    }
    markCurrent(view.id);
    if (ready.has(view)) return;
    ready.add(view);
    for (const start of starts) start(view);
  };

  const follow = (first: boolean): void => {
    const target = document.getElementById(location.hash.slice(1)) ?? views[0];
    const view = target?.closest<HTMLElement>('.view');
    if (!target || !view) return;
    if (view !== current) show(view);
    reach(target, view, first);
  };

  history.scrollRestoration = 'manual';
  for (const view of views) {
    view.addEventListener('beforematch', () => {
      show(view);
    });
  }
  addEventListener('hashchange', () => {
    follow(false);
  });
  follow(true);
}

/** Brings what was asked for before the eye, and the keyboard to it. */
function reach(target: HTMLElement, view: HTMLElement, first: boolean): void {
  for (
    let fold = target.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
  if (target === view) {
    window.scrollTo(0, KEPT.has(view.id) ? (scrolled.get(view.id) ?? 0) : 0);
    if (!first) focusOn(view.querySelector<HTMLElement>('h2') ?? view);
    return;
  }
  target.scrollIntoView();
  focusOn(target);
}

function focusOn(element: HTMLElement): void {
  if (!element.matches('a, button, input, select, summary')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

function markCurrent(id: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#contents a')) {
    if (link.hash === `#${id}`) {
      link.setAttribute('aria-current', 'page');
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

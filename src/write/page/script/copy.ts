import { quotedIn } from './entries.js';
import { make } from './make.js';
import { announce, say } from './words.js';

/** Copies a citation, alone or under the sentence that it is of, when its button is pressed. */
export function startCopying(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('.copy') : null;
    const cite = button?.closest('.cite')?.querySelector('cite');
    if (!button || !cite) return;
    const sentence = button.matches('.both') ? button.closest('.sentence') : null;
    const text = sentence ? `${quotedIn(sentence)}\n${cite.textContent}` : cite.textContent;
    navigator.clipboard.writeText(text).then(
      () => {
        tell(button);
      },
      () => {
        getSelection()?.selectAllChildren(sentence ?? cite);
        announce(say('notCopied'));
      },
    );
  });
}

/** Sets the buttons beside the citations of a view or result; a page of thousands has them where they are seen only. */
export function addCopyButtons(within: Element): void {
  for (const cited of within.querySelectorAll('.cite')) {
    if (cited.closest('.sentence')) cited.append(' ', copyButton('copy both', 'copyBoth'));
    cited.append(' ', copyButton('copy', 'copyCitation'));
  }
}

function copyButton(name: string, label: string): HTMLButtonElement {
  return make('button', { type: 'button', class: name }, say(label));
}

function tell(button: HTMLButtonElement): void {
  const was = button.dataset['was'] ?? button.textContent;
  button.dataset['was'] = was;
  button.textContent = `✓ ${say('copied')}`;
  announce(say('copied'));
  setTimeout(() => {
    button.textContent = was;
  }, 1500);
}

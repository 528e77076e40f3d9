import { quotedIn } from './entries.js';
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

function tell(button: HTMLButtonElement): void {
  const was = button.dataset['was'] ?? button.textContent;
  button.dataset['was'] = was;
  button.textContent = `✓ ${say('copied')}`;
  announce(say('copied'));
  setTimeout(() => {
    button.textContent = was;
  }, 1500);
}

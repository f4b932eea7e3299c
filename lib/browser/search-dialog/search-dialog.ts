/** The search while somebody types: a dialog over any page, that leads to pages, to briefs, and to the page of the search. */
import type { Suggestions } from '../../view/search-api/suggestions-schema';
import { createAsking } from './asking';
import { createChoice } from './choice';
import { createGroups } from './groups';
import { createParts } from './parts';
import styles from './search-dialog.css?text';
import { keepSlashSwitch } from './slash-switch';

export type SearchDialog = {
  /** `opener`: what was clicked, to which the focus returns. */
  open(typed: string, opener: HTMLElement | undefined): void;
};

/** `link` leads to the search, and says where suggestions are asked for. */
export function createSearchDialog(link: HTMLAnchorElement): SearchDialog {
  const { dialog, input, status, hint, listbox, rest, slashSwitch, close } = createParts(link.href);
  const choice = createChoice(input);
  const asking = createAsking(link.dataset['suggest'] ?? '', {
    onWaiting: () => say('Searching…'),
    onFound: show,
    onFailed() {
      show(undefined);
      say('Suggestions cannot be loaded at the moment.');
    },
  });
  let opener: HTMLElement | undefined;

  function say(words: string): void {
    status.textContent = words;
  }

  function show(found: Suggestions | undefined): void {
    const groups = found ? createGroups(found) : [];
    listbox.replaceChildren(...groups);
    const options = [...listbox.querySelectorAll<HTMLElement>('[role=option]')];
    choice.offer(options);
    listbox.hidden = options.length === 0;
    const text = input.value.trim();
    hint.hidden = text !== '';
    rest.hidden = text === '' || options.length > 0;
    rest.textContent = `Search all briefs for “${text}”`;
    rest.href = `${link.href}?${new URLSearchParams({ q: text })}`;
    if (text === '') say('');
    else if (options.length > 0) say(counted(options.length, found?.corrected ?? undefined));
    else say('No suggestions: no name and no title begins so.');
  }

  function ask(): void {
    const text = input.value.trim();
    if (text !== '') asking.about(text);
    else {
      asking.giveUp();
      show(undefined);
    }
  }

  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) ask();
  });
  input.addEventListener('compositionend', ask);
  input.addEventListener('keydown', (event) => {
    // The second says the same in Safari, for the key that ends a composition.
    if (event.isComposing || event.keyCode === 229) return;
    const chosen = choice.chosen();
    if (event.key === 'ArrowDown') choice.move(1);
    else if (event.key === 'ArrowUp') choice.move(-1);
    else if (event.key === 'Enter' && chosen) chosen.click();
    else return;
    event.preventDefault();
  });
  // The focus stays in the field, where the keys are heard.
  listbox.addEventListener('mousedown', (event) => event.preventDefault());
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    asking.giveUp();
    // Browsers that do not focus a link that is clicked have nothing to return to.
    opener?.focus({ preventScroll: true });
  });
  // Who comes back to the page wants the page.
  addEventListener('pagehide', () => dialog.close());
  keepSlashSwitch(slashSwitch);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  // Where the colours of the site are named.
  (link.closest('[class*="hue-"]') ?? document.body).append(dialog);

  return {
    open(typed, openedBy) {
      if (!dialog.open) {
        opener = openedBy;
        dialog.showModal();
      }
      if (typed !== '') input.value = typed;
      input.focus();
      input.select();
      if (typed !== '') input.setSelectionRange(typed.length, typed.length);
      ask();
    },
  };
}

/** A reader is told when it was not looked for what was typed. */
function counted(count: number, corrected: string | undefined): string {
  const suggestions = `${count} suggestion${count > 1 ? 's' : ''}`;
  return corrected === undefined ? suggestions : `${suggestions} for “${corrected}”`;
}

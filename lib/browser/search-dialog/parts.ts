/** The address of the search → the dialog without what it finds, and the parts of it that change. */
import { longestQuery } from '../../domain/search-query';
import { element } from './element';

export type Parts = {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** Read out when it changes. */
  status: HTMLElement;
  /** Shown until something is typed. */
  hint: HTMLElement;
  listbox: HTMLElement;
  /** To the page of the search, where nothing can be suggested. */
  rest: HTMLAnchorElement;
  slashSwitch: HTMLInputElement;
  close: HTMLButtonElement;
};

const listId = 'search-suggestions';
const inputId = 'search-words';

export function createParts(searchAddress: string): Parts {
  const input = element('input', {
    id: inputId,
    name: 'q',
    // Not `search`: there, Escape would empty the field in some browsers instead of closing the dialog.
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: String(longestQuery),
    dir: 'auto',
    placeholder: 'Topic, source, words of a brief',
  });
  const status = element('p', { role: 'status', class: 'search-dialog-status' });
  const listbox = element('div', { id: listId, role: 'listbox', 'aria-label': 'Suggestions' });
  const hint = element(
    'p',
    { class: 'search-dialog-hint' },
    'Names of topics, communities, sources and curators, and titles of briefs. Search looks through the whole text: words, “a phrase”, -without, source:host, year:2024.',
  );
  const rest = element('a', { class: 'search-dialog-rest', dir: 'auto' });
  const close = element('button', { type: 'button' }, 'Close');
  const slashSwitch = element('input', { type: 'checkbox' });
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    element(
      'form',
      { action: searchAddress, method: 'get', role: 'search' },
      element('label', { for: inputId, class: 'sr-only' }, 'What to look for'),
      input,
      element('button', { type: 'submit' }, 'Search'),
      close,
    ),
    status,
    element('div', { class: 'search-dialog-found' }, hint, listbox, rest),
    element(
      'p',
      { class: 'search-dialog-keys' },
      element('label', {}, slashSwitch, element('kbd', {}, '/'), ' opens the search'),
      element('span', { 'aria-hidden': 'true' }, '↑ ↓ choose', ' · ', '↵ open', ' · ', 'Esc close'),
    ),
  );
  listbox.hidden = true;
  rest.hidden = true;
  return { dialog, input, status, hint, listbox, rest, slashSwitch, close };
}

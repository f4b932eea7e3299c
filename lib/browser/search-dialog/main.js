/** The file that a page loads when its search is first opened (lib/view/search-script.ts). */
import { createSearchDialog } from './search-dialog';

/** @type {import('./search-dialog').SearchDialog | undefined} */
let dialog;

/**
 * @param {HTMLAnchorElement} link to the search
 * @param {string} typed meanwhile
 * @param {HTMLElement} [opener] what was clicked, to which the focus returns
 */
export function openSearch(link, typed, opener) {
  dialog ??= createSearchDialog(link);
  dialog.open(typed, opener);
}

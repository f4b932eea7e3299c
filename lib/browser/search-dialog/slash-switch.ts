/** Whether `/` opens the search: who speaks to a computer, or types with a switch, must be able to forbid it (WCAG 2.1.4). */
import { searchKeyStorage } from '../../view/search-script';

/** Storage may be forbidden: then the wish lasts no longer than it is seen. */
export function keepSlashSwitch(checkbox: HTMLInputElement): void {
  try {
    checkbox.checked = localStorage.getItem(searchKeyStorage) !== 'off';
  } catch {
    checkbox.checked = true;
  }
  checkbox.addEventListener('change', () => {
    try {
      if (checkbox.checked) localStorage.removeItem(searchKeyStorage);
      else localStorage.setItem(searchKeyStorage, 'off');
    } catch {
      checkbox.checked = true;
    }
  });
}

/** Which of the options is chosen by the arrow keys: the focus stays in the field (ARIA, combobox). */

export type Choice = {
  /** What there is to choose from now. What was chosen stays so where it is offered again, by its address. */
  offer(options: HTMLElement[]): void;
  /** One further or back; from either end to the field, and on to the other end. */
  move(by: 1 | -1): void;
  chosen(): HTMLElement | undefined;
};

export function createChoice(input: HTMLInputElement): Choice {
  let options: HTMLElement[] = [];
  /** -1: none. */
  let at = -1;

  function choose(next: number): void {
    options[at]?.setAttribute('aria-selected', 'false');
    at = next;
    const option = options[at];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  return {
    offer(offered) {
      const kept = options[at]?.getAttribute('href');
      choose(-1);
      options = offered;
      choose(options.findIndex((option) => option.getAttribute('href') === kept));
      input.setAttribute('aria-expanded', String(offered.length > 0));
    },
    move(by) {
      if (options.length === 0) return;
      const places = options.length + 1;
      choose(((at + 1 + by + places) % places) - 1);
    },
    chosen: () => options[at],
  };
}

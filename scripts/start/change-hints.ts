/** Gathers which files are said to have changed, until somebody looks. */
export class ChangeHints {
  #files: Set<string> | undefined = new Set();

  /** Undefined when anything may have changed. */
  add(files: readonly string[] | undefined): void {
    if (files === undefined) this.#files = undefined;
    else for (const file of files) this.#files?.add(file);
  }

  /** `isAnything` when more may have changed than was said. */
  take(isAnything: boolean): ReadonlySet<string> | undefined {
    const files = isAnything ? undefined : this.#files;
    this.#files = new Set();
    return files;
  }
}

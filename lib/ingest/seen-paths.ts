/**
 * Paths that were met while a folder is looked through. Only links ask for one, and most folders hold none: so the set is
 * made when it is first asked, for a hundred thousand paths take as long to put into it as to list.
 */
export class SeenPaths {
  readonly #met: string[] = [];
  #set: Set<string> | undefined;

  add(path: string): void {
    if (this.#set) this.#set.add(path);
    else this.#met.push(path);
  }

  has(path: string): boolean {
    this.#set ??= new Set(this.#met.splice(0));
    return this.#set.has(path);
  }
}

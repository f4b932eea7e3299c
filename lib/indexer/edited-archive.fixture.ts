/** A content folder of some hundred documents that is edited again and again, and what readers are to see of it. */
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../env';
import { seededRandom } from '../view/seeded-random';
import { writeContent } from './content-folder.fixture';

/** Path and title of every brief, sorted: what a state of the content is known by. */
export type ShownBriefs = [path: string, title: string][];

export class EditedArchive {
  readonly #files = new Map<string, { slug: string; title: string }>();
  readonly #random: () => number;
  #stamp = 0;

  constructor(
    readonly env: Env,
    size: number,
    seed: string,
  ) {
    this.#random = seededRandom(seed);
    for (let n = 0; n < size; n += 1) this.#write(`${n % 7}/first-${n}.md`, `first-${n}`);
  }

  /** Changes, adds, renames and removes a few documents. */
  edit(): void {
    for (let n = 0; n < 3; n += 1) this.#change();
    this.#add();
    this.#rename();
    this.#remove();
  }

  shown(): ShownBriefs {
    return [...this.#files.values()]
      .map(({ slug, title }): [string, string] => [`/communities/ward/notes/${slug}`, title])
      .sort();
  }

  #change(): void {
    const [file, { slug }] = this.#any();
    this.#write(file, slug);
  }

  #add(): void {
    const slug = `added-${this.#stamp}`;
    this.#write(`${this.#stamp % 5}/${slug}.md`, slug);
  }

  #rename(): void {
    const [file, named] = this.#any();
    const other = `renamed-${this.#stamp}.md`;
    renameSync(path.join(this.env.contentDir, file), path.join(this.env.contentDir, other));
    this.#files.delete(file);
    this.#files.set(other, named);
  }

  #remove(): void {
    const [file] = this.#any();
    rmSync(path.join(this.env.contentDir, file));
    this.#files.delete(file);
  }

  #any(): [string, { slug: string; title: string }] {
    const all = [...this.#files];
    const one = all[Math.floor(this.#random() * all.length)];
    if (!one) throw new Error('The archive has no document left.');
    return one;
  }

  #write(file: string, slug: string): void {
    this.#stamp += 1;
    const title = `Title ${this.#stamp}`;
    const number = Math.floor(this.#random() * 40);
    const front = {
      ...{ id: slug, basePath: '/communities/ward/notes/', slug, title },
      date: `20${10 + (number % 12)}-01-15`,
      categories: [`KLAS: Topic ${number % 9}`, `Own: Word ${number % 5}`],
      author: [`Curator ${number % 4}`],
      link: { href: `https://source-${number % 6}.example.org/${slug}`, brand: '' },
      aliases: `/old/${slug}`,
    };
    writeContent(this.env, file, `---\n${JSON.stringify(front)}\n---\n<p>Text of ${title}.</p>`);
    this.#files.set(file, { slug, title });
  }
}

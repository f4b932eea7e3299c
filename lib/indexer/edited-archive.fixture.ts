/** A content folder of some hundred documents that is edited again and again, and what readers are to see of it. */
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../env';
import { seededRandom } from '../view/seeded-random';
import { writeContent } from './content-folder.fixture';

/** Path and title of every brief, sorted: what a state of the content is known by. */
export type ShownBriefs = [path: string, title: string][];

/** What the page at `path` is to show from now on: this title or a later one, or nothing. */
export type Edit = { path: string; stamp: number; isRemoved: boolean };

type Kept = { slug: string; stamp: number };

export class EditedArchive {
  readonly #files = new Map<string, Kept>();
  readonly #random: () => number;
  #stamp = 0;

  constructor(
    readonly folder: Pick<Env, 'contentDir'>,
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

  /** One of these, most often a change. */
  editOne(): Edit {
    const chance = this.#random();
    if (chance < 0.7) return this.#change();
    if (chance < 0.8) return this.#add();
    if (chance < 0.9) return this.#rename();
    return this.#remove();
  }

  shown(): ShownBriefs {
    return [...this.#files.values()]
      .map(({ slug, stamp }): [string, string] => [pathOf(slug), titleOf(stamp)])
      .sort();
  }

  #change(): Edit {
    const [file, { slug }] = this.#any();
    return this.#write(file, slug);
  }

  #add(): Edit {
    const slug = `added-${this.#stamp}`;
    return this.#write(`${this.#stamp % 5}/${slug}.md`, slug);
  }

  /** Gives a document another file name, which means nothing. */
  #rename(): Edit {
    const [file, kept] = this.#any();
    const other = `renamed-${this.#stamp}-${kept.slug}.md`;
    const { contentDir } = this.folder;
    renameSync(path.join(contentDir, file), path.join(contentDir, other));
    this.#files.delete(file);
    this.#files.set(other, kept);
    return { path: pathOf(kept.slug), stamp: kept.stamp, isRemoved: false };
  }

  #remove(): Edit {
    const [file, { slug, stamp }] = this.#any();
    rmSync(path.join(this.folder.contentDir, file));
    this.#files.delete(file);
    return { path: pathOf(slug), stamp, isRemoved: true };
  }

  #any(): [string, Kept] {
    const all = [...this.#files];
    const one = all[Math.floor(this.#random() * all.length)];
    if (!one) throw new Error('The archive has no document left.');
    return one;
  }

  #write(file: string, slug: string): Edit {
    this.#stamp += 1;
    const stamp = this.#stamp;
    const title = titleOf(stamp);
    const number = Math.floor(this.#random() * 40);
    const front = {
      ...{ id: slug, basePath: '/communities/ward/notes/', slug, title },
      date: `20${10 + (number % 12)}-01-15`,
      categories: [`KLAS: Topic ${number % 9}`, `Own: Word ${number % 5}`],
      author: [`Curator ${number % 4}`],
      link: { href: `https://source-${number % 6}.example.org/${slug}`, brand: '' },
      aliases: `/old/${slug}`,
    };
    writeContent(this.folder, file, `---\n${JSON.stringify(front)}\n---\n<p>Text of ${title}.</p>`);
    this.#files.set(file, { slug, stamp });
    return { path: pathOf(slug), stamp, isRemoved: false };
  }
}

function pathOf(slug: string): string {
  return `/communities/ward/notes/${slug}`;
}

function titleOf(stamp: number): string {
  return `Title ${stamp}`;
}

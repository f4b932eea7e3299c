/** Hears of changes anywhere below a folder, from the system: a process of its own listens (watch-folder.mjs says why). */
import { type ChildProcess, fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

type Hearing = {
  /** Paths below the folder, with `/`. */
  onChange: (files: string[]) => void;
  onProblem: (problem: unknown) => void;
};

const messageSchema = z.union([
  z.object({ isWatching: z.literal(true) }),
  z.object({ problem: z.string() }),
  z.object({ events: z.array(z.object({ type: z.string(), path: z.string() })) }),
]);

type Message = z.infer<typeof messageSchema>;
type Events = Extract<Message, { events: unknown }>['events'];

const program = fileURLToPath(new URL('./watch-folder.mjs', import.meta.url));

export class FolderWatch {
  #listener: ChildProcess | undefined;
  #isStale = true;

  /** `ignore` names folders below it whose changes are none. */
  constructor(
    readonly folder: string,
    readonly ignore: string[],
    readonly hearing: Hearing,
  ) {}

  /**
   * Watches folders that are new since it was last called, and all of them when the watch was lost. What is made within a new folder before the system watches
   * that one is told to nobody (seen with @parcel/watcher 2.6.0 on Linux): look after this, not before. Gives whether
   * it watches anew, so that anything may have changed.
   */
  async renew(): Promise<boolean> {
    if (!this.#isStale) return false;
    this.#isStale = false;
    this.end();
    const problem = await this.#listen();
    if (problem !== undefined) this.hearing.onProblem(new Error(problem));
    return true;
  }

  end(): void {
    const listener = this.#listener;
    this.#listener = undefined;
    listener?.kill('SIGKILL');
  }

  /** Gives what keeps the folder from being watched. One that ends before it watches is begun anew by the next renewal. */
  #listen(): Promise<string | undefined> {
    const listener = fork(program, [this.folder, ...this.ignore], {
      // A loader that the program was started with is not wanted twice.
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#listener = listener;
    return new Promise((resolve) => {
      listener.on('message', (message) => {
        const told = messageSchema.parse(message);
        if ('events' in told) this.#hear(listener, told.events);
        else resolve('problem' in told ? told.problem : undefined);
      });
      listener.on('error', (problem) => resolve(problem.message));
      listener.on('exit', (code) => {
        // It leaves by a signal; with a code it never began, and would not if it were begun again.
        if (code === null) this.#lost(listener);
        resolve(code === null ? undefined : `the process that listens ended with ${code}`);
      });
    });
  }

  #lost(listener: ChildProcess): void {
    if (listener !== this.#listener) return;
    this.#listener = undefined;
    this.#isStale = true;
    this.hearing.onChange([]);
  }

  #hear(listener: ChildProcess, events: Events): void {
    if (listener !== this.#listener || events.length === 0) return;
    if (events.some(({ type, path }) => type === 'create' && isFolder(path))) this.#isStale = true;
    this.hearing.onChange(
      events.map((event) => relative(this.folder, event.path).replaceAll(sep, '/')),
    );
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

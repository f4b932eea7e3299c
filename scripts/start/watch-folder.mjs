/**
 * A process of its own that tells its parent what changes below a folder: `watch-folder.mjs <folder> <ignored folder>…`. The library
 * that asks the system (@parcel/watcher 2.6.0, Linux) waits for itself for ever when a signal interrupts it while a watch
 * begins or ends, or after it told of that; a process that has nothing else to do can be ended as it is.
 */
import watcher from '@parcel/watcher';

const [folder = '', ...ignore] = process.argv.slice(2);

// Its parent hears them as well, and ends it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
process.on('disconnect', leave);

try {
  await watcher.subscribe(
    folder,
    (problem, events) => {
      if (problem) leave();
      else tell({ events: events.map(({ type, path }) => ({ type, path })) });
    },
    { ignore },
  );
  tell({ isWatching: true });
} catch (problem) {
  tell({ problem: problem instanceof Error ? problem.message : String(problem) });
}

/** @param {object} message */
function tell(message) {
  process.send?.(message);
}

/** At once: what is ended in order may wait for ever. */
function leave() {
  process.kill(process.pid, 'SIGKILL');
}

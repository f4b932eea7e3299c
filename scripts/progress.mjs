/** Shows a long step: one line rewritten on a terminal, plain lines elsewhere. */

/** @typedef {{ write(text: string): unknown, isTTY?: boolean | undefined, columns?: number | undefined }} Screen */

/** @typedef {string | ((room: number | undefined) => string)} Detail what fits into `room` characters; a log has no bound */

const redrawEvery = 200;
const plainLineEvery = 5000;

/**
 * @param {string} label what is being done, e.g. `Building the pages`
 * @param {Screen} [screen]
 */
export function startProgress(label, screen = process.stdout) {
  const started = Date.now();
  const every = screen.isTTY ? redrawEvery : plainLineEvery;
  /** @type {Detail} */
  let detail = '';
  let drawn = started;

  const draw = () => {
    drawn = Date.now();
    const begin = `${label} … ${seconds(started)}`;
    const width = screen.isTTY ? (screen.columns || 80) - 1 : undefined;
    const room = width === undefined ? undefined : width - begin.length - 2;
    const more = typeof detail === 'string' ? detail : detail(room);
    const line = more ? `${begin}  ${more}` : begin;
    screen.write(screen.isTTY ? `\r\u001b[2K${line.slice(0, width)}` : `${line}\n`);
  };
  const drawWhenDue = () => {
    if (Date.now() - drawn >= every) draw();
  };
  const clear = () => {
    clearInterval(timer);
    if (screen.isTTY) screen.write('\r\u001b[2K');
  };

  if (screen.isTTY) draw();
  else screen.write(`${label} …\n`);
  const timer = setInterval(drawWhenDue, redrawEvery);
  // A forgotten step must not keep the process alive.
  timer.unref();

  return {
    /**
     * Says how far the step is; work that leaves the timer no turn is drawn from here.
     * @param {Detail} further
     */
    update(further) {
      detail = further;
      drawWhenDue();
    },
    /**
     * Ends the step with a line that stays.
     * @param {string} text e.g. `Built the pages`
     */
    done(text) {
      clear();
      screen.write(`${text} in ${seconds(started)}\n`);
    },
    /** Ends the step without a word: what comes next says what happened. */
    clear,
  };
}

/** @param {number} since */
function seconds(since) {
  const elapsed = (Date.now() - since) / 1000;
  return elapsed < 10 ? `${elapsed.toFixed(1)} s` : `${Math.round(elapsed)} s`;
}

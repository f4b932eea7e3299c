/** What is typed → what is suggested: a question at a time, and the former given up when there is another. */
import type { Suggestions } from '../../view/search-api/suggestions-schema';

/** Milliseconds. */
const typingPause = 80;
const saidToWait = 400;
const longestWait = 8_000;

type Listeners = {
  onWaiting(): void;
  onFound(found: Suggestions): void;
  onFailed(): void;
};

export type Asking = {
  about(text: string): void;
  /** What was asked is not wanted any more. */
  giveUp(): void;
};

/** `address` is that of the interface, up to what is typed. */
export function createAsking(address: string, listeners: Listeners): Asking {
  let giveUp = () => {};

  function ask(text: string): () => void {
    const request = new AbortController();
    let isWanted = true;
    const send = async () => {
      const response = await fetch(address + encodeURIComponent(text), { signal: request.signal });
      if (!response.ok) throw new Error(response.statusText);
      const found: Suggestions = await response.json();
      if (isWanted) listeners.onFound(found);
    };
    const timers = [
      setTimeout(() => {
        send()
          .catch(() => isWanted && listeners.onFailed())
          .finally(() => timers.forEach(clearTimeout));
      }, typingPause),
      setTimeout(listeners.onWaiting, saidToWait),
      setTimeout(() => request.abort(), longestWait),
    ];
    return () => {
      isWanted = false;
      timers.forEach(clearTimeout);
      request.abort();
    };
  }

  return {
    about(text) {
      giveUp();
      giveUp = ask(text);
    },
    giveUp() {
      giveUp();
    },
  };
}

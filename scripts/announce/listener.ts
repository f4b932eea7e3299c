/** Somebody on the network who is told which addresses of ours changed. */

/** What came of telling. Who can be told later is; what is refused is not said again. */
export type Outcome =
  | { kind: 'told' }
  /** `seconds` is when they want to be asked again, if they say so. */
  | { kind: 'later'; reason: string; seconds: number | undefined }
  | { kind: 'refused'; reason: string };

export type Listener = {
  /** As a log calls it. */
  name: string;
  /** Most addresses that it takes at once. */
  most: number;
  /** One request, given up with `signal`. Never rejects. */
  tell(urls: readonly string[], signal: AbortSignal): Promise<Outcome>;
  /** What to look at when it refuses. */
  remedy: string;
};

/** Sends one request that tells something. `init` holds method, headers and body. */
export async function request(address: string, init: RequestInit): Promise<Outcome> {
  try {
    const answer = await fetch(address, { ...init, redirect: 'error' });
    await answer.body?.cancel();
    if (answer.ok) return { kind: 'told' };
    const reason = `status ${answer.status}`;
    const isPassing = answer.status >= 500 || answer.status === 429 || answer.status === 408;
    return isPassing
      ? { kind: 'later', reason, seconds: secondsOf(answer.headers.get('retry-after')) }
      : { kind: 'refused', reason };
  } catch (problem) {
    return { kind: 'later', reason: reasonOf(problem), seconds: undefined };
  }
}

/** Dates are left alone: few send them, and waiting as ever is right as well. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : undefined;
}

/** `fetch` says only that it failed; what failed is its cause. */
function reasonOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem);
  return problem.cause instanceof Error && problem.cause.message !== ''
    ? problem.cause.message
    : problem.message;
}

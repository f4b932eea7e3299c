/** Given an old path, then one 308 leads to the page, and the page answers at once. */
import { expect } from '@playwright/test';
import { ask } from './ask';
import { portalUrl } from './portal-url';

/** Both with their query, percent-encoded as in a link. */
export async function expectMove(from: string, to: string): Promise<void> {
  const { status, headers } = await ask(from);
  expect({ from, status, to: absolute(headers.location) }).toEqual({
    from,
    status: 308,
    to: absolute(to),
  });
  expect({ to, status: (await ask(to)).status }).toEqual({ to, status: 200 });
}

function absolute(location: string | undefined): string | undefined {
  return location === undefined ? undefined : new URL(location, portalUrl()).href;
}

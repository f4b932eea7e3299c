/** Which versions of Node are let in. */
import { describe, expect, it } from 'vitest';
import { nodeVersionProblem } from './node-version.mjs';

describe('nodeVersionProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1', '100.0.0'])('lets %s in', (version) => {
    expect(nodeVersionProblem(version)).toBeUndefined();
  });

  it.each(['14.21.3', '18.20.8', '20.18.3'])(
    'turns %s away and names what to install',
    (version) => {
      expect(nodeVersionProblem(version)).toBe(
        `Node ${version} is too old for the portal: install Node 20.19 or newer.`,
      );
    },
  );
});

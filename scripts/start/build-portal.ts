/** Builds the portal; what the build says is shown only when it fails. */
import { startProgress } from '../progress.mjs';
import { runCommand } from '../run-command.mjs';
import { ScriptProblem } from '../script-problem';
import { buildFingerprint } from './build-fingerprint';
import { removeStamp, writeStamp } from './build-stamp';
import { nextCli } from './next-cli';
import { completeStandalone } from './standalone';

/** Throws a `ScriptProblem` that ends with what the build said. */
export async function buildPortal(root: string): Promise<void> {
  const progress = startProgress('Building the pages');
  const fingerprint = buildFingerprint(root);
  removeStamp(root);
  const { code, output } = await runCommand(process.execPath, [nextCli(root), 'build'], {
    cwd: root,
    onLine: progress.update,
  });
  if (code !== 0) {
    progress.clear();
    throw new ScriptProblem(
      `${output.trim()}\nThe pages cannot be built (next build ended with ${code}): mend what it says above and start again.`,
    );
  }
  completeStandalone(root);
  writeStamp(root, fingerprint);
  progress.done('Built the pages');
}

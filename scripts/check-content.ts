/** `npm run check:content`: says what the import repaired, refused or doubts; `--json` for machines, `--strict` to fail. */
import { parseArgs } from 'node:util';
import { runIndex } from '@/lib/indexer/run-index';
import { repository } from '@/lib/repository/open-repository';
import { contentReport, contentReportLines } from './content-report';
import { portalEnv } from './portal-env';
import { runScript } from './run-script';
import { ScriptProblem } from './script-problem';

await runScript(async () => {
  const { json, strict } = options();
  await runIndex({ env: portalEnv() });
  const report = contentReport(repository().report);
  console.log(json ? JSON.stringify(report, null, 2) : contentReportLines(report).join('\n'));
  return strict && report.refused.length > 0 ? 1 : 0;
});

function options() {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean' }, strict: { type: 'boolean' } },
    });
    return values;
  } catch {
    throw new ScriptProblem(
      'npm run check:content takes --json and --strict only, as in npm run check:content -- --json.',
    );
  }
}

/** The environment a script runs in, or the one line that says what is wrong with it. */
import { type Env, parseEnv } from '@/lib/env';
import { ScriptProblem } from './script-problem';

/** Throws a `ScriptProblem` when a variable cannot be used. */
export function portalEnv(): Env {
  const parsed = parseEnv(process.env);
  if (!parsed.ok) throw new ScriptProblem(parsed.problem);
  return parsed.env;
}

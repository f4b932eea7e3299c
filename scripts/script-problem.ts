/** A reason why a script ends early, as one line for whoever ran it: what is wrong and how to mend it. */
export class ScriptProblem extends Error {
  override readonly name = 'ScriptProblem';
}

/** A reason why the content cannot be indexed, as one line for whoever started it: what is wrong and how to mend it. */

export class IndexProblem extends Error {
  override readonly name = 'IndexProblem';
}

/** The version of the rules in this folder: what the index kept of a file was made by one of them. */

/** Raise it whenever the same bytes would give another result: the index then reads every file again. */
export const pipelineVersion = 13;

/** Finds the Java that the HTML checker runs on, and installs one where there is none. */
import { findProgram } from './find-program.mjs';
import { installFromDebian } from './install-from-debian.mjs';

/** @returns {Promise<string | undefined>} one line that says what is missing */
export async function findJava() {
  if (findProgram(['java'], '-version')) return undefined;
  await installFromDebian('default-jre-headless');
  if (findProgram(['java'], '-version')) return undefined;
  return 'There is no Java for the HTML checker: install a Java runtime, version 11 or newer.';
}

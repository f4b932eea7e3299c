/** Whether this Node can run the portal. */

const oldest = { major: 20, minor: 19 };

/**
 * One line that says what to install, or undefined when the version will do.
 * @param {string} version e.g. `20.20.2`
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > oldest.major || (major === oldest.major && minor >= oldest.minor);
  if (fits) return undefined;
  return `Node ${version} is too old for the portal: install Node ${oldest.major}.${oldest.minor} or newer.`;
}

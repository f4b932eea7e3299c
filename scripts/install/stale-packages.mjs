/** Whether node_modules differs from what package-lock.json asks for. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * npm writes what it installed into node_modules/.package-lock.json; comparing the two says more than
 * times do, which a checkout or a copied folder changes without changing a package.
 * @param {string} root folder of package-lock.json
 */
export function packagesAreStale(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return true;
  for (const [folder, entry] of wanted) {
    const found = installed.get(folder);
    // npm leaves out optional packages made for another system.
    if (!found && entry.optional) continue;
    if (!found || found.version !== entry.version || found.integrity !== entry.integrity)
      return true;
    if (!existsSync(path.join(root, folder))) return true;
  }
  return [...installed.keys()].some((folder) => !wanted.has(folder));
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Map<string, LockedPackage> | undefined} by folder; undefined when the file is no lock file
 */
function readPackages(file) {
  try {
    const packages = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages));
    packages.delete('');
    return packages;
  } catch {
    return undefined;
  }
}

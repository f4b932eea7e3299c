/** Finds the nginx that the tests put in front of a portal, and installs one where there is none. */
import { findProgram } from './find-program.mjs';
import { installFromDebian } from './install-from-debian.mjs';

/** Debian keeps it where only an administrator's PATH leads. */
const names = ['nginx', '/usr/sbin/nginx'];

/** @returns {Promise<{ program: string } | { problem: string }>} */
export async function findNginx() {
  const present = findProgram(names, '-v');
  if (present) return { program: present };
  await installFromDebian('nginx');
  const installed = findProgram(names, '-v');
  if (installed) return { program: installed };
  return {
    problem: 'There is no nginx to test deploy/nginx.conf with: install nginx 1.22 or newer.',
  };
}

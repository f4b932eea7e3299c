/** Takes the name of a source; gives the letter on its chip. */

/** `medcitynews.com` → `m`, `Østerbro Avis` → `ø`; undefined letters become a dot. */
export function sourceInitial(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0];
  return letter?.toLocaleLowerCase('en') ?? '·';
}

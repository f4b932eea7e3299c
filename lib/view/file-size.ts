/** Takes a number of bytes; gives it in words. */

/** In megabytes of a million bytes, as browsers count a download: `1.4 MB`, `less than 0.1 MB`. */
export function fileSize(bytes: number): string {
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return megabytes === '0.0' ? 'less than 0.1 MB' : `${megabytes} MB`;
}

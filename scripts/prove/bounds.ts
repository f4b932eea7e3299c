/** What an archive of 4,000 files may take at most. */

export const files = 4000;

/** Seconds from no index to a whole one. */
export const slowestIndex = 15;

/** Milliseconds until a list has arrived that was never asked for before. */
export const slowestList = 100;

/** Bytes of HTML of any page. */
export const heaviestPage = 150_000;

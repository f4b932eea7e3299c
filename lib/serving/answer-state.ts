/**
 * What an answer was made from, as whoever made it says to what stands before Next. Routes and that are bundled apart, so
 * it is said in a header, which is taken off before the answer leaves.
 */
export const stateHeader = 'x-portal-state';

/** A file of the content folder that it was made from besides, as `file-state.ts` writes it: such a file may change without the index. */
export const fileHeader = 'x-portal-file';

/** Of what is made of nothing that changes while the portal runs. */
export const unchanging = 'unchanging';

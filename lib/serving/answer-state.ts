/**
 * What an answer was made from, as whoever made it says to what stands before Next. Routes and that are bundled apart, so
 * it is said in a header, which is taken off before the answer leaves.
 */
export const stateHeader = 'x-portal-state';

/** Of what is made of nothing that changes while the portal runs. */
export const unchanging = 'unchanging';

import { frontRoute } from './_content/front-content';

// The whole page is made before it is sent: the right status on the first visit, and complete without JavaScript.
export const ensureStatic = 'navigation';

const { Page, generateMetadata } = frontRoute;

export { generateMetadata };
export default Page;

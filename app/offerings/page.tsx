import { offeringsRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = offeringsRoute;

export { generateMetadata };
export default Page;

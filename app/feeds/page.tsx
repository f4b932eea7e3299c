import { feedsRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = feedsRoute;

export { generateMetadata };
export default Page;

import { topicsRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = topicsRoute;

export { generateMetadata };
export default Page;

import { communitiesRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = communitiesRoute;

export { generateMetadata };
export default Page;

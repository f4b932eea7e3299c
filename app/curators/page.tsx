import { curatorsRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = curatorsRoute;

export { generateMetadata };
export default Page;

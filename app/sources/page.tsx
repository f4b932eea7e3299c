import { sourcesRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = sourcesRoute;

export { generateMetadata };
export default Page;

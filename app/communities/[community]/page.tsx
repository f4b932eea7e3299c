import { hubRoute } from '@/app/_content/hub-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ community: '-' }];

const { Page, generateMetadata } = hubRoute;

export { generateMetadata };
export default Page;

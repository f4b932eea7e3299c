import { curatorRoute } from '@/app/_content/curator-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ curator: '-' }];

const { Page, generateMetadata } = curatorRoute;

export { generateMetadata };
export default Page;

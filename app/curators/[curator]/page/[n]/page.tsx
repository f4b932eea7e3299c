import { curatorRoute } from '@/app/_content/curator-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ curator: '-', n: '2' }];

const { Page, generateMetadata } = curatorRoute;

export { generateMetadata };
export default Page;

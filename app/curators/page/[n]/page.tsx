import { curatorsRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ n: '2' }];

const { Page, generateMetadata } = curatorsRoute;

export { generateMetadata };
export default Page;

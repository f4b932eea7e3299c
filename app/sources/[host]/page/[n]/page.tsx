import { sourceRoute } from '@/app/_content/source-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ host: '-', n: '2' }];

const { Page, generateMetadata } = sourceRoute;

export { generateMetadata };
export default Page;

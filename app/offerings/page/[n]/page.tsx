import { offeringsRoute } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ n: '2' }];

const { Page, generateMetadata } = offeringsRoute;

export { generateMetadata };
export default Page;

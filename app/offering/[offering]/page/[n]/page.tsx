import { offeringRoute } from '@/app/_content/offering-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ offering: '-', n: '2' }];

const { Page, generateMetadata } = offeringRoute;

export { generateMetadata };
export default Page;

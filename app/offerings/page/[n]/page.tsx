import { contentPage } from '@/app/_content/content-page';
import { findOfferingsContent } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ n: '2' }];

const { Page, generateMetadata } = contentPage(findOfferingsContent);

export { generateMetadata };
export default Page;

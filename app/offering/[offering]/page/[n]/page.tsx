import { contentPage } from '@/app/_content/content-page';
import { findOfferingContent } from '@/app/_content/offering-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ offering: '-', n: '2' }];

const { Page, generateMetadata } = contentPage(findOfferingContent);

export { generateMetadata };
export default Page;

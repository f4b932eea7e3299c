import { contentPage } from '@/app/_content/content-page';
import { findOfferingsContent } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = contentPage(findOfferingsContent);

export { generateMetadata };
export default Page;

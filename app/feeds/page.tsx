import { contentPage } from '@/app/_content/content-page';
import { findFeedsContent } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = contentPage(findFeedsContent);

export { generateMetadata };
export default Page;

import { contentPage } from '@/app/_content/content-page';
import { findCommunitiesContent } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = contentPage(findCommunitiesContent);

export { generateMetadata };
export default Page;

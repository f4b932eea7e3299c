import { contentPage } from '@/app/_content/content-page';
import { findTopicsContent } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = contentPage(findTopicsContent);

export { generateMetadata };
export default Page;

import { contentPage } from '@/app/_content/content-page';
import { findCuratorsContent } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

const { Page, generateMetadata } = contentPage(findCuratorsContent);

export { generateMetadata };
export default Page;

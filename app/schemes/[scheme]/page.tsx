import { contentPage } from '@/app/_content/content-page';
import { findSchemeContent } from '@/app/_content/scheme-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ scheme: '-' }];

const { Page, generateMetadata } = contentPage(findSchemeContent);

export { generateMetadata };
export default Page;

import { contentPage } from '@/app/_content/content-page';
import { findSourceContent } from '@/app/_content/source-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ host: '-', n: '2' }];

const { Page, generateMetadata } = contentPage(findSourceContent);

export { generateMetadata };
export default Page;

import { contentPage } from '@/app/_content/content-page';
import { findSourcesContent } from '@/app/_content/index-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ n: '2' }];

const { Page, generateMetadata } = contentPage(findSourcesContent);

export { generateMetadata };
export default Page;

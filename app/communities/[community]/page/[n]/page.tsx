import { contentPage } from '@/app/_content/content-page';
import { findHubContent } from '@/app/_content/hub-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ community: '-', n: '2' }];

const { Page, generateMetadata } = contentPage(findHubContent);

export { generateMetadata };
export default Page;

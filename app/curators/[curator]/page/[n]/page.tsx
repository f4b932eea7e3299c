import { contentPage } from '@/app/_content/content-page';
import { findCuratorContent } from '@/app/_content/curator-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ curator: '-', n: '2' }];

const { Page, generateMetadata } = contentPage(findCuratorContent);

export { generateMetadata };
export default Page;

import { contentPage } from '@/app/_content/content-page';
import { findTopicContent } from '@/app/_content/topic-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ topic: '-', n: '2' }];

const { Page, generateMetadata } = contentPage(findTopicContent);

export { generateMetadata };
export default Page;

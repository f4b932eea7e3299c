import { topicRoute } from '@/app/_content/topic-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ topic: '-' }];

const { Page, generateMetadata } = topicRoute;

export { generateMetadata };
export default Page;

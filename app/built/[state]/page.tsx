import { feedBuilderRoute } from '@/app/_content/feed-builder-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ state: '-' }];

// The proxy shows this page for the feed builder with its query; the page cache keeps none of it.
const { Page, generateMetadata } = feedBuilderRoute;

export { generateMetadata };
export default Page;

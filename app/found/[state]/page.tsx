import { searchRoute } from '@/app/_content/search-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ state: '-' }];

// The proxy shows this page for the search with its query; the page cache keeps none of it.
const { Page, generateMetadata } = searchRoute;

export { generateMetadata };
export default Page;

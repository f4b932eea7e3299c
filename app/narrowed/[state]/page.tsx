import { narrowedRoute } from '@/app/_content/narrowed-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ state: '-' }];

// The proxy shows this page for a list whose query narrows it; the page cache keeps none of it.
const { Page, generateMetadata } = narrowedRoute;

export { generateMetadata };
export default Page;

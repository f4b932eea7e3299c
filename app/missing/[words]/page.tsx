import { missingRoute } from '@/app/_content/missing-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ words: '-' }];

// The proxy shows this page where nothing lives; the page cache gives it the status 404 and keeps none of it.
const { Page, generateMetadata } = missingRoute;

export { generateMetadata };
export default Page;

import { goneRoute } from '@/app/_content/missing-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ words: '-' }];

// The proxy shows this page where a brief was withdrawn; the page cache gives it the status 410.
const { Page, generateMetadata } = goneRoute;

export { generateMetadata };
export default Page;

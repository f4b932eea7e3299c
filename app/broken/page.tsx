import { brokenPage } from '@/app/_content/broken-page';

export const ensureStatic = 'navigation';

// The proxy shows this page when the index cannot be asked; the page cache gives it the status 500.
const { Page, generateMetadata } = brokenPage;

export { generateMetadata };
export default Page;

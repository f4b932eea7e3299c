import { frontRoute } from '@/app/_content/front-content';

export const ensureStatic = 'navigation';

// Every page is rendered on its first visit; the build needs one name only.
export const generateStaticParams = () => [{ n: '2' }];

const { Page, generateMetadata } = frontRoute;

export { generateMetadata };
export default Page;

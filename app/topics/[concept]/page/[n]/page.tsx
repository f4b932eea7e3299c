import { conceptRoute } from '@/app/_content/concept-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ concept: '-', n: '2' }];

const { Page, generateMetadata } = conceptRoute;

export { generateMetadata };
export default Page;

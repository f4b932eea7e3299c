import { findConceptContent } from '@/app/_content/concept-content';
import { contentPage } from '@/app/_content/content-page';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ concept: '-' }];

const { Page, generateMetadata } = contentPage(findConceptContent);

export { generateMetadata };
export default Page;

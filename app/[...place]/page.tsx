import { contentPage } from '@/app/_content/content-page';
import { findPlaceContent } from '@/app/_content/place-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ place: ['news'] }];

const { Page, generateMetadata } = contentPage(findPlaceContent);

export { generateMetadata };
export default Page;

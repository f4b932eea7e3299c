import { placeRoute } from '@/app/_content/place-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ place: ['news'] }];

const { Page, generateMetadata } = placeRoute;

export { generateMetadata };
export default Page;

import { schemeRoute } from '@/app/_content/scheme-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ scheme: '-' }];

const { Page, generateMetadata } = schemeRoute;

export { generateMetadata };
export default Page;

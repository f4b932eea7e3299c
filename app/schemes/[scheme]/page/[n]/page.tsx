import { schemeRoute } from '@/app/_content/scheme-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ scheme: '-', n: '2' }];

const { Page, generateMetadata } = schemeRoute;

export { generateMetadata };
export default Page;

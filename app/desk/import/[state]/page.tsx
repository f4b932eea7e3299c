import { importReportRoute } from '@/app/_content/import-report-content';
import '../../desk.css';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ state: '-' }];

// The proxy leads here from /desk/import, whose query stands in the state.
const { Page, generateMetadata } = importReportRoute;

export { generateMetadata };
export default Page;

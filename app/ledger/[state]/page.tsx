import { aliasLedgerRoute } from '@/app/_content/alias-ledger-content';

export const ensureStatic = 'navigation';

export const generateStaticParams = () => [{ state: '-' }];

// The proxy shows this page for the alias ledger with its query; the page cache keeps none of it.
const { Page, generateMetadata } = aliasLedgerRoute;

export { generateMetadata };
export default Page;

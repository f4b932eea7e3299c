import type { Metadata } from 'next';
import { missingRoute } from './_content/missing-content';

// Shown where the proxy does not look, such as below /_next, and when content vanishes between its look-up and ours.
const { Page, generateMetadata: metadata } = missingRoute;

const nothing = { params: Promise.resolve({ words: '' }) };

export function generateMetadata(): Promise<Metadata> {
  return metadata(nothing);
}

export default function NotFound() {
  return <Page {...nothing} />;
}

/** A script within the page: so small that a file of its own would cost more, or wanted before the first paint. */
export function InlineScript({ script }: { script: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this repository, hashed into the CSP.
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}

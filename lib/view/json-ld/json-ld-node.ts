/** One node of the structured data of a page, in the words of schema.org. */
import type { Thing } from 'schema-dts';

export type JsonLdNode = Exclude<Thing, string>;

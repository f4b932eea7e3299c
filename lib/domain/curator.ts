/** Curators: the people who curated a brief. Never an address of theirs. */
import { z } from 'zod';
import { slugSchema } from './slug';

export const curatorSchema = z.object({ slug: slugSchema, name: z.string().min(1) });

export type Curator = z.infer<typeof curatorSchema>;

/** The ways to read an excerpt: as running text, in columns as analysts write it, or with every sign in words. */
export type ExcerptView = (typeof excerptViews)[number];

/** In the order in which they are offered. */
export const excerptViews = ['reading', 'ca', 'described'] as const;

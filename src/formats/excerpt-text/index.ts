export { parseExcerptText } from './parse.ts';
export { printExcerptText } from './print.ts';
export { toExcerpt } from './to-excerpt.ts';
export type * from './excerpt.ts';
export type * from './model.ts';

import type { NotationLevel } from './model.ts';

/** Keys whose value is one line of text. */
const textKeys = [
	'titel',
	'id',
	'laes',
	'kilde',
	'dias',
	'herkomst',
	'optagelse',
	'rettigheder',
] as const;

/** Every key a header may have, in the order in which it is written. */
export const headerKeys: readonly string[] = [
	...textKeys,
	'notation',
	'nummerering',
	'forkortelser',
	'tegn',
	'kendt',
	'deltagere',
];

export const notationLevels: readonly NotationLevel[] = [
	'ortografisk',
	'jefferson-let',
	'jefferson',
];

export type TextKey = (typeof textKeys)[number];

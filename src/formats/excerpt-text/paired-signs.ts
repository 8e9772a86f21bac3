import type { SpanType } from './model.ts';

/** What a symbol means that stands on both sides of some words. */
export const pairedSigns: Readonly<Record<string, SpanType>> = {
	'°': 'soft',
	'°°': 'verySoft',
	'£': 'smile',
	$: 'smile',
	'☺': 'smile',
	'#': 'creaky',
	'⁎': 'creaky',
	'*': 'creaky',
	'@': 'laughing',
	'~': 'tremulous',
	'∆': 'fast',
	'∇': 'slow',
	'◉': 'loud',
};

import { readFileSync } from 'node:fs';
import { toExcerpt } from '~/formats/excerpt-text/index.ts';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/** An excerpt of these lines: B is Borger, S is Socialarbejder, F is Forsker. */
export function anExcerpt(body: string, notation = 'jefferson-let'): Excerpt {
	const text = [
		'titel: Et eksempel',
		`notation: ${notation}`,
		'deltagere:',
		'  B = Borger',
		'  S = Socialarbejder',
		'  F = Forsker',
		'---',
		body,
	].join('\n');
	return toExcerpt(text, 'eksempel').excerpt;
}

/** One of the course's own excerpts. */
export function theExcerpt(id: string): Excerpt {
	const file = new URL(`../../../../content/excerpts/${id}.samtale.txt`, import.meta.url);
	return toExcerpt(readFileSync(file, 'utf8'), id).excerpt;
}

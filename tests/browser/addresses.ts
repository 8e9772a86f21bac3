import { builtPages } from '../support/built-site.ts';

/** Every page of the built site, relative to its base, e.g. `politik/`. */
export const allPages = builtPages().map(({ address }) => address.slice(1));

/** One of each kind of page. */
export const kindsOfPage = [
	'',
	'politik/',
	'samtaleanalyse/',
	'gribning/',
	'dias/flip/',
	'dias/uddrag-gribning/',
	'uddrag/',
	'uddrag/strikkeklub/',
	'opgaver/',
	'opgaver/hvad-sker-der-saa/',
	'opgaver/knyt-turene/rum/',
	'noter/',
	'tidslinje/',
	'begreber/',
	'litteratur/',
	'soeg/',
	'om/',
	'om-tilgaengelighed/',
	'404.html',
];

/** Ids of all slides in the running order. */
export const slideIds =
	builtPages()
		.find(({ address }) => address === '/dias/')
		?.root.querySelectorAll('section.slide')
		.map(({ id }) => id) ?? [];

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { danishLocale } from './csl-locale-da.ts';
import type { CSL } from '@citation-js/core';

/**
 * One work → its entry in a reference list, APA 7 with Danish words.
 *
 * Pieces of text instead of HTML, so that a page decides about tags and nothing has to be trusted.
 * A `year-suffix` of the work is printed after its year. The citation library stays in `formats`,
 * where works are read from text and written to text: the domain orders and names them as plain
 * objects.
 */
export function printApa(csl: CSL): ReferencePart[] {
	const html = plugins.output.format('bibliography', [forPrint(csl)], {
		style: styleName,
		lang: 'da-DK',
		format: 'html',
	});
	return withLink(readHtml(html), csl);
}

const styleName = 'apa-da';

const { locales, styles } = plugins.config.get('@csl');
locales.add('da-DK', danishLocale());
styles.add(styleName, danishStyle(styles.get('apa')));

/** APA's own style, changed in four places that it does not leave to the locale or the work. */
function danishStyle(apa: string): string {
	const changes = [
		// »28. april«, not »april 28«.
		[
			'<date-part name="month"/><date-part name="day" prefix=" "/>',
			'<date-part name="day" suffix=". "/><date-part name="month"/>',
		],
		// »(red.)« and »(kap. 3)«, not »(Red.)« and »(Kap. 3)«.
		[' text-case="title"', ''],
		[
			'<label text-case="capitalize-first" variable="chapter-number"/>',
			'<label variable="chapter-number"/>',
		],
		// The processor gives out its own letters; ours must be the same on every page. The condition
		// is needed: a group whose only variable is empty is left out, and »(u.å.)« with it.
		[
			'<text variable="year-suffix"/>',
			'<choose><if variable="our-year-suffix"><text variable="our-year-suffix"/></if></choose>',
		],
	] as const;
	return changes.reduce((style, [from, to]) => {
		if (!style.includes(from)) throw new Error(`The APA style no longer has ${from}`);
		return style.replaceAll(from, to);
	}, apa);
}

/** An agency that publishes its own work is named once. */
function forPrint(csl: CSL): CSL {
	const { publisher, ...work } = csl;
	const [author] = csl.author ?? [];
	const genre = csl.genre === undefined ? undefined : (genres[csl.genre] ?? csl.genre);
	return {
		...work,
		...(publisher === undefined || author?.literal === publisher ? {} : { publisher }),
		...(genre === undefined ? {} : { genre }),
		...{ 'our-year-suffix': csl['year-suffix'] },
	};
}

const genres: Readonly<Record<string, string>> = {
	phdthesis: 'ph.d.-afhandling',
	mastersthesis: 'kandidatspeciale',
};

/** Text and italics of the processor's HTML; every other tag is left out. */
function readHtml(html: string): ReferencePart[] {
	const parts: ReferencePart[] = [];
	let italic = false;
	for (const token of html.trim().split(/(<[^>]*>)/u)) {
		if (token === '<i>' || token === '</i>') italic = token === '<i>';
		else if (!token.startsWith('<') && token.trim() !== '') {
			parts.push({ text: decode(token), ...(italic ? { italic } : {}) });
		}
	}
	return parts;
}

function decode(text: string): string {
	return text
		.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}

/** The address at the end becomes a part of its own. */
function withLink(parts: readonly ReferencePart[], { DOI, URL: url }: CSL): ReferencePart[] {
	const href = DOI === undefined ? url : `https://doi.org/${DOI}`;
	const last = parts.at(-1);
	if (href === undefined || !last?.text.endsWith(href)) return [...parts];
	const before = last.text.slice(0, -href.length);
	return [
		...parts.slice(0, -1),
		...(before === '' ? [] : [{ ...last, text: before }]),
		{ text: href, href },
	];
}

/** A piece of a printed reference. The pieces put together are the whole text, spaces included. */
export interface ReferencePart {
	readonly text: string;
	/** A title, a journal or a volume. */
	readonly italic?: boolean;
	/** The work's DOI or address; only the last piece has it. */
	readonly href?: string;
}

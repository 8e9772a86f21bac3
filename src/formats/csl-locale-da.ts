/**
 * The Danish words of a reference list, as a CSL locale.
 *
 * Our own wording: the public da-DK locale has another licence than this project and holds much
 * that is never printed here. It has what APA prints for books, chapters, articles, reports, theses
 * and web pages. Format: CSL 1.0.2.
 */
export function danishLocale(): string {
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="da-DK">',
		'<style-options punctuation-in-quote="false"/>',
		'<date form="text"><date-part name="day" suffix=". "/><date-part name="month" suffix=" "/>',
		'<date-part name="year"/></date>',
		'<date form="numeric"><date-part name="day" suffix="."/>',
		'<date-part name="month" form="numeric" suffix="."/><date-part name="year"/></date>',
		`<terms>${[...words, ...months].map(printTerm).join('')}</terms>`,
		'</locale>',
	].join('');
}

/** Name, form (empty for the long one), singular, plural where the style asks for it. */
type Term = readonly [name: string, form: string, one: string, many?: string];

const words: readonly Term[] = [
	['and', '', 'og'],
	['and', 'symbol', '&amp;'],
	['and others', '', 'm.fl.'],
	['et-al', '', 'm.fl.'],
	['at', '', 'ved'],
	['circa', 'short', 'ca.'],
	['from', '', 'fra'],
	['in', '', 'i'],
	['in press', '', 'i trykken'],
	['no date', '', 'uden år'],
	['no date', 'short', 'u.å.'],
	['on', '', 'på'],
	['original-work-published', '', 'oprindeligt udgivet'],
	['personal-communication', '', 'personlig meddelelse'],
	['retrieved', '', 'hentet'],
	['review-of', '', 'anmeldelse af'],
	['dataset', '', 'datasæt'],
	['interview', '', 'interview'],
	['manuscript', '', 'upubliceret manuskript'],
	['post', '', 'opslag'],
	['software', '', 'software'],
	['chapter', '', 'kap.', 'kap.'],
	['chapter', 'short', 'kap.', 'kap.'],
	['chapter-number', '', 'kap.', 'kap.'],
	['edition', '', 'udgave', 'udgaver'],
	['edition', 'short', 'udg.', 'udg.'],
	['issue', '', 'nr.', 'nr.'],
	['issue', 'short', 'nr.', 'nr.'],
	['number', 'short', 'nr.', 'nr.'],
	['page', '', 'side', 'sider'],
	['page', 'short', 's.', 's.'],
	['paragraph', 'short', 'afsn.', 'afsn.'],
	['part', 'short', 'del', 'del'],
	['version', '', 'version', 'version'],
	['volume', '', 'bind', 'bind'],
	['volume', 'short', 'bd.', 'bd.'],
	['editor', '', 'redaktør', 'redaktører'],
	['editor', 'short', 'red.', 'red.'],
	['collection-editor', 'short', 'red.', 'red.'],
	['translator', 'short', 'overs.', 'overs.'],
	['editor-translator', 'short', 'red. og overs.', 'red. og overs.'],
	['ordinal', '', '.'],
	['open-quote', '', '»'],
	['close-quote', '', '«'],
	['open-inner-quote', '', '‘'],
	['close-inner-quote', '', '’'],
	['page-range-delimiter', '', '–'],
];

const months: readonly Term[] = [
	'januar',
	'februar',
	'marts',
	'april',
	'maj',
	'juni',
	'juli',
	'august',
	'september',
	'oktober',
	'november',
	'december',
].map((month, at) => [`month-${String(at + 1).padStart(2, '0')}`, '', month]);

function printTerm([name, form, one, many]: Term): string {
	const attributes = `name="${name}"${form === '' ? '' : ` form="${form}"`}`;
	const content = many === undefined ? one : `<single>${one}</single><multiple>${many}</multiple>`;
	return `<term ${attributes}>${content}</term>`;
}

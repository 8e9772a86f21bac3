import { own } from './vocabulary.ts';
import { fieldsOf, listOf, type JsonObject } from './json-object.ts';
import type { Anchor, Quote } from './entry.ts';

/**
 * Turns of an excerpt, or words of one, by their address.
 *
 * @param base The address of the course, without a slash at its end.
 */
export function printTarget(
	{ excerpt, from, to, edition, quote }: Anchor,
	base: string,
): JsonObject {
	const turns = from === to ? `t${from}` : `t${from}-t${to}`;
	return {
		type: 'SpecificResource',
		source: `${base}/uddrag/${excerpt}/#${turns}`,
		...(quote ? { selector: printSelectors(quote) } : {}),
		[own.edition]: edition,
	};
}

/** The anchor a target names, its fields not checked, under whatever address the course had; `null` for other targets. */
export function readTarget(value: unknown): JsonObject | null {
	const target = fieldsOf(value);
	const source = target['source'];
	const match = typeof source === 'string' ? sourcePattern.exec(source) : null;
	if (!match) return null;
	const [, excerpt, from, to = from] = match;
	const selectors = listOf(target['selector']);
	return {
		excerpt,
		from: Number(from),
		to: Number(to),
		edition: target[own.edition],
		quote: selectors.length === 0 ? null : readSelectors(selectors.map(fieldsOf)),
	};
}

const sourcePattern = /(?:^|\/)uddrag\/([a-z0-9-]+)\/?#t(\d{1,6})(?:-t(\d{1,6}))?$/u;

/** Always both, because some programs read only the one or the other. */
function printSelectors({ exact, prefix, suffix, start, end }: Quote): JsonObject[] {
	return [
		{ type: 'TextQuoteSelector', exact, prefix, suffix },
		{ type: 'TextPositionSelector', start, end },
	];
}

function readSelectors(selectors: readonly JsonObject[]): JsonObject {
	const find = (type: string) => fieldsOf(selectors.find((each) => each['type'] === type));
	const { exact, prefix, suffix } = find('TextQuoteSelector');
	const { start, end } = find('TextPositionSelector');
	return { exact, prefix, suffix, start, end };
}

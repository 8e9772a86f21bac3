import { problems } from '../problems.ts';
import { readTexts } from '../read-texts.ts';
import type { AttributeValue, UsedComponent } from '~/formats/mdx-text.ts';
import type { AttributeRule, ComponentRules } from '../component.ts';
import type { KnownIds } from '../known-ids.ts';
import type { Place, Problem } from '../problem.ts';

/** A component has the attributes it needs and no others, each with a value it may have, and names things that exist. */
export function checkAttributes(
	{ name, attributes }: UsedComponent,
	{ attributes: rules = {} }: ComponentRules,
	place: Place,
	known: KnownIds,
): Problem[] {
	return [
		...Object.keys(attributes)
			.filter((attribute) => !Object.hasOwn(rules, attribute))
			.map((attribute) => problems.unknownAttribute(place, name, attribute, Object.keys(rules))),
		...Object.entries(rules).flatMap(([attribute, rule]) => {
			const value = attributes[attribute];
			// Code is a problem of its own.
			if (typeof value === 'object') return [];
			if (value === undefined || isBlank(value, rule)) {
				if (rule.required) return [problems.missingAttribute(place, name, attribute, rule)];
				if (value === undefined) return [];
			}
			return fits(value, rule)
				? unknownIds(value, rule, place, known)
				: [problems.wrongAttribute(place, attribute, value, rule)];
		}),
	];
}

/** Words that are not there, or a name alone where words should follow. */
function isBlank(value: PlainValue, { kind }: AttributeRule): boolean {
	const isWords = kind === 'text' || kind === 'texts' || kind === 'id' || kind === 'ids';
	return isWords && (value === true || String(value).trim() === '');
}

function fits(value: PlainValue, rule: AttributeRule): boolean {
	switch (rule.kind) {
		case 'text':
		case 'id':
		case 'ids':
			return typeof value === 'string' && !isBlank(value, rule);
		case 'texts':
			return typeof value === 'string' && areTexts(readTexts(value));
		case 'number':
			return typeof value === 'number' && value > 0;
		case 'turn':
			return typeof value === 'number';
		case 'flag':
			return value === true;
		case 'choice':
			return rule.values.some((allowed) => allowed === value);
	}
}

/** From two to six texts, each there once. */
function areTexts(texts: readonly string[]): boolean {
	const isFew = texts.length >= 2 && texts.length <= 6;
	return isFew && !texts.includes('') && new Set(texts).size === texts.length;
}

function unknownIds(
	value: PlainValue,
	rule: AttributeRule,
	place: Place,
	known: KnownIds,
): Problem[] {
	if (rule.kind !== 'id' && rule.kind !== 'ids') return [];
	const { of } = rule;
	const ids = rule.kind === 'id' ? [String(value)] : String(value).split(/\s+/u).filter(Boolean);
	return ids
		.filter((id) => !known[of].has(id))
		.map((id) => problems.unknownId(place, of, id, known[of].ids));
}

type PlainValue = Exclude<AttributeValue, { readonly code: string }>;

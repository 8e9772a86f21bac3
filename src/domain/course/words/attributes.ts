import { nearest } from '../nearest.ts';
import type { AttributeRule } from '../component.ts';
import type { Place, Problem } from '../problem.ts';

/** What can be wrong between the < and > of a component. */
export const attributeProblems = {
	missingAttribute: (
		place: Place,
		component: string,
		name: string,
		rule: AttributeRule,
	): Problem => ({
		...place,
		found: `<${component}> uden ${name}`,
		allowed: either(examples(name, rule).map((example) => `<${component} ${example}>`)),
		fix: `Skriv ${either(examples(name, rule))}. content/README.md viser et eksempel.`,
	}),
	unknownAttribute: (
		place: Place,
		component: string,
		name: string,
		known: readonly string[],
	): Problem => {
		const [near] = nearest(name, known);
		return {
			...place,
			found: `»${name}«, som <${component}> ikke har`,
			allowed:
				known.length === 0 ? `kun <${component}>, uden noget efter navnet` : known.join(', '),
			fix: near === undefined ? 'Slet det.' : `Ret navnet (måske »${near}«), eller slet det.`,
		};
	},
	wrongAttribute: (
		place: Place,
		name: string,
		value: string | number | true,
		rule: AttributeRule,
	): Problem => ({
		...place,
		found: written(name, value),
		allowed: allowedWords(name, rule),
		fix: `Ret ${name}. content/README.md viser et eksempel.`,
	}),
} as const;

function allowedWords(name: string, rule: AttributeRule): string {
	const forms = either(examples(name, rule));
	switch (rule.kind) {
		case 'text':
		case 'id':
		case 'ids':
			return `tekst i anførselstegn: ${forms}`;
		case 'texts':
			return `to til seks forskellige tekster med | imellem: ${forms}`;
		case 'number':
			return `et tal over 0 i krøllede parenteser, fx ${forms}`;
		case 'turn':
			return `et helt tal i krøllede parenteser, fx ${forms}`;
		case 'flag':
			return `kun ${forms}, uden noget efter`;
		case 'choice':
			return forms;
	}
}

/** The attribute as it can be written; all ways where there is a choice. */
function examples(name: string, rule: AttributeRule): readonly string[] {
	switch (rule.kind) {
		case 'text':
		case 'id':
		case 'ids':
			return [written(name, '…')];
		case 'texts':
			return [written(name, '… | …')];
		case 'number':
			return [written(name, 2)];
		case 'turn':
			return [written(name, 3)];
		case 'flag':
			return [name];
		case 'choice':
			return rule.values.map((value) => written(name, value));
	}
}

function written(name: string, value: string | number | true): string {
	if (value === true) return name;
	return typeof value === 'number' ? `${name}={${value}}` : `${name}="${value}"`;
}

/** `a`, `a eller b`, `a, b eller c`. */
function either(words: readonly string[]): string {
	return words.join(', ').replace(/, ([^,]*)$/u, ' eller $1');
}

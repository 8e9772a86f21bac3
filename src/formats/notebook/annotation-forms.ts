import { own } from './vocabulary.ts';
import { printBody, printText, readBodies, readText, type Purpose } from './body.ts';
import { listOf, type JsonObject } from './json-object.ts';
import { printTarget, readTarget } from './target.ts';
import type { Entry } from './entry.ts';

/** How each kind of entry is written as an annotation, and read again. What is read is not checked yet. */
export const annotationForms: { readonly [Type in Written['type']]: Form<EntryOf<Type>> } = {
	note: {
		motivation: 'commenting',
		print: ({ anchor, text, where }, base) => ({
			body: [...printText('commenting', text), ...printText('describing', where)],
			target: printTarget(anchor, base),
		}),
		read: (annotation) => ({
			anchor: readTarget(annotation['target']),
			text: readText(annotation, 'commenting'),
			where: readText(annotation, 'describing'),
		}),
	},
	tag: {
		motivation: 'classifying',
		print: ({ anchor, tag, criteria, text }, base) => ({
			body: [
				...printText('classifying', tag),
				...criteria.map((criterion) => printBody('tagging', criterion)),
				...printText('commenting', text),
			],
			target: printTarget(anchor, base),
		}),
		read: (annotation) => ({
			anchor: readTarget(annotation['target']),
			tag: readText(annotation, 'classifying'),
			criteria: readBodies(annotation, 'tagging'),
			text: readText(annotation, 'commenting'),
		}),
	},
	link: {
		motivation: 'linking',
		print: ({ anchor, to, processual, topical, text }, base) => ({
			body: [
				...(processual ? [printBody('tagging', processualWord)] : []),
				...(topical ? [printBody('tagging', topicalWord)] : []),
				...printText('commenting', text),
			],
			// The later turn first, because it is the one that ties back.
			target: [anchor, ...(to ? [to] : [])].map((each) => printTarget(each, base)),
		}),
		read: (annotation) => {
			const [anchor, ...others] = listOf(annotation['target']).map(readTarget);
			const ways = readBodies(annotation, 'tagging');
			return {
				anchor,
				// A second target that names no turns is a broken link, not one to nowhere.
				to: others.length === 0 ? null : (others[0] ?? undefined),
				processual: ways.includes(processualWord),
				topical: ways.includes(topicalWord),
				text: readText(annotation, 'commenting'),
			};
		},
	},
	card: {
		motivation: 'describing',
		print: ({ anchor, card, text }, base) => ({
			body: printText('describing', text),
			target: printTarget(anchor, base),
			[own.card]: card,
		}),
		read: (annotation) => ({
			anchor: readTarget(annotation['target']),
			card: annotation[own.card],
			text: readText(annotation, 'describing'),
		}),
	},
	suggestion: {
		motivation: 'replying',
		print: ({ anchor, text, action, locked }, base) => ({
			body: [...printText('replying', text), ...printText('describing', action)],
			target: printTarget(anchor, base),
			...(locked === null ? {} : { [own.locked]: locked }),
		}),
		read: (annotation) => ({
			anchor: readTarget(annotation['target']),
			text: readText(annotation, 'replying'),
			action: readText(annotation, 'describing'),
			locked: annotation[own.locked] ?? null,
		}),
	},
	answer: {
		motivation: 'replying',
		print: ({ anchor, exercise, field, prompt, text }, base) => ({
			body: [...printText('questioning', prompt), ...printText('replying', text)],
			target: anchor ? printTarget(anchor, base) : printExercise(exercise, base),
			[own.field]: field,
		}),
		read: (annotation) => ({
			anchor: readTarget(annotation['target']),
			field: annotation[own.field],
			prompt: readText(annotation, 'questioning'),
			text: readText(annotation, 'replying'),
		}),
	},
	progress: {
		motivation: 'bookmarking',
		print: ({ exercise, state }, base) => ({
			target: printExercise(exercise, base),
			[own.state]: state,
		}),
		read: (annotation) => ({ state: annotation[own.state] }),
	},
};

const processualWord = 'processuelt';
const topicalWord = 'indholdsmæssigt';

function printExercise(exercise: string | null, base: string): string {
	return exercise === null ? `${base}/opgaver/` : `${base}/opgaver/${exercise}/`;
}

export type Written = Exclude<Entry, { readonly type: 'removed' }>;
type EntryOf<Type extends Entry['type']> = Extract<Entry, { readonly type: Type }>;

/** One kind of entry on its way to a file and back. */
export interface Form<Each extends Written> {
	readonly motivation: Purpose;
	readonly print: (entry: Each, base: string) => JsonObject;
	readonly read: (annotation: JsonObject) => JsonObject;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainWords } from '~/domain/figure/chain-words.ts';
import {
	chainActors,
	flipParts,
	knowledgeCodecs,
	linkBeside,
	type KnowledgeView,
} from '~/domain/figure/knowledge-view.ts';

const views: fc.Arbitrary<KnowledgeView> = fc.oneof(
	fc.record({
		view: fc.constant('chain' as const),
		at: fc.constantFrom(null, ...chainActors),
	}),
	fc.record({ view: fc.constant('flip' as const), at: fc.constantFrom(null, ...flipParts) }),
);

/** Made of what views are made of; two in five are views. */
const almostViews = fc
	.tuple(
		fc.constantFrom('kaede', 'flip', 'Flip'),
		fc.constantFrom('', '-', '-minister', '-chef-', ...flipParts.map((part) => `-${part}`)),
	)
	.map((parts) => parts.join(''));

for (const [begins, codec] of Object.entries(knowledgeCodecs)) {
	test(`every view of what begins with ${begins} comes back from its address`, () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(codec.read(codec.print(view))).toEqual(view);
			}),
		);
	});

	test(`any other text is no view of what begins with ${begins}`, () => {
		fc.assert(
			fc.property(almostViews, (text) => {
				const view = codec.read(text);
				expect(view === null || codec.print(view) === text).toBe(true);
			}),
		);
	});
}

test('different views have different addresses', () => {
	const { print } = knowledgeCodecs.chain;
	fc.assert(
		fc.property(views, views, (a, b) => {
			expect(print(a) === print(b)).toBe(a.view === b.view && a.at === b.at);
		}),
	);
});

test('one goes through the chain from researcher to citizen and back the same way', () => {
	expect(chainActors.map((actor) => linkBeside(actor, 1))).toEqual([
		'administration',
		'chef',
		'medarbejder',
		'borger',
		null,
	]);
	for (const actor of chainActors) {
		const next = linkBeside(actor, 1);
		if (next) expect(linkBeside(next, -1)).toBe(actor);
	}
});

test('each link says from whom, to whom, and what the talk does not say', () => {
	const words = (actor: (typeof chainActors)[number]) =>
		chainWords(actor, (each) => `<${each}>`).join(' ');
	expect(chainActors.map(words)).toEqual([
		'Led 1 af 5. Her begynder kæden. Giver viden videre til <administration>. Hvad der kommer med, siger oplægget ikke.',
		'Led 2 af 5. Får viden fra <forsker>. Giver den videre til <chef>. Hvad der kommer med, og hvad der bliver tilbage, siger oplægget ikke.',
		'Led 3 af 5. Får viden fra <administration>. Giver den videre til <medarbejder>. Hvad der kommer med, og hvad der bliver tilbage, siger oplægget ikke.',
		'Led 4 af 5. Får viden fra <chef>. Giver den videre til <borger>. Hvad der kommer med, og hvad der bliver tilbage, siger oplægget ikke.',
		'Led 5 af 5. Får viden fra <medarbejder>. Her slutter kæden. Om noget går den anden vej, siger oplægget ikke.',
	]);
});

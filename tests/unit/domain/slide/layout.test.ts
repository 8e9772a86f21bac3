import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingSize } from '~/domain/slide/heading-size.ts';
import { stageWidth } from '~/domain/slide/stage-width.ts';
import { titleSize } from '~/domain/slide/title-size.ts';

describe('the size of a title', () => {
	test.each([
		['Mød Sune', 'huge'],
		['Hvad sker der her?', 'huge'],
		['Uenighed som potentiale', 'huge'],
		['Smid ikke barnet ud med badevandet!', 'large'],
		['Beskæftigelsespolitik', 'medium'],
	])('%s is %s', (title, size) => {
		expect(titleSize(title)).toBe(size);
	});

	test('never grows with the title', () => {
		const order = ['huge', 'large', 'medium'];
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (title, more) => {
				const longer = `${title} ${more}`;
				expect(order.indexOf(titleSize(longer))).toBeGreaterThanOrEqual(
					order.indexOf(titleSize(title)),
				);
			}),
		);
	});
});

describe('the size of a heading', () => {
	test.each([
		['Fem centrale budskaber', 'full'],
		['Hvordan overføres forskningsviden til praksis?', 'long'],
		['Et dynamisk, relationelt og ikke-binært borgerperspektiv', 'longest'],
	])('%s is %s', (title, size) => {
		expect(headingSize(title)).toBe(size);
	});
});

describe('the width of the stage', () => {
	test.each([
		[1920, 1080, 1920],
		[1366, 768, 1920],
		[1280, 800, 1920],
		[1440, 1080, 1440],
		[1024, 768, 1440],
		[390, 844, 1440],
	])('on %i × %i it is %i', (width, height, stage) => {
		expect(stageWidth(width, height)).toBe(stage);
	});
});

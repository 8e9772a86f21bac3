import { describe, expect, test } from 'vitest';
import { readYaml } from '~/formats/yaml-text.ts';

describe('YAML that can be read', () => {
	const text = [
		'# En bemærkning.',
		'title: Lån et øre',
		'lead: >-',
		'  Tre',
		'  ord.',
		'parts:',
		'  - id: en',
		'    slides: [a, b]',
		'  - { id: to, minutes: 2 }',
		'',
	].join('\n');

	test('becomes plain data', () => {
		expect(readYaml(text)).toMatchObject({
			problems: [],
			data: {
				title: 'Lån et øre',
				lead: 'Tre ord.',
				parts: [
					{ id: 'en', slides: ['a', 'b'] },
					{ id: 'to', minutes: 2 },
				],
			},
		});
	});

	test.each([
		[['title'], 2],
		[['lead'], 3],
		[['parts'], 6],
		[['parts', 0], 7],
		[['parts', 0, 'slides', 1], 8],
		[['parts', 1, 'minutes'], 9],
	])('knows that %j stands in line %i', (path, line) => {
		expect(readYaml(text).lineOf(path)).toBe(line);
	});

	test('gives the line around a field that is not there', () => {
		expect(readYaml(text).lineOf(['parts', 1, 'title'])).toBe(9);
		expect(readYaml(text).lineOf(['subtitle'])).toBe(1);
		expect(readYaml(text).lineOf([])).toBe(1);
	});

	test('counts its lines from where it stands in its file', () => {
		expect(readYaml('title: Tak\nform: text', 2).lineOf(['form'])).toBe(3);
	});

	test('may be empty', () => {
		expect(readYaml('')).toMatchObject({ data: null, problems: [] });
	});
});

describe('YAML that cannot be read', () => {
	test.each([
		['a value with a colon', 'title: Mødet: en samtale', 1, 'et kolon for meget'],
		['a quotation mark that is not closed', 'a: 1\nb: "to\nc: 3', 2, 'mangler et anførselstegn'],
		['a single one that is not closed', "a: 1\nb: 'to\nc: 3", 2, 'mangler et anførselstegn'],
		['a field that stands twice', 'a: 1\nb: 2\na: 3', 3, 'to gange'],
		['a tab', 'a:\n\t- b', 2, 'en tabulator'],
		['a brace that is not closed', 'a: { b: 1\nc: 2', 2, 'mangler på linjen over'],
		['a line without a colon', 'a 1\nb: 2', 1, 'uden kolon'],
		['a value that begins with @', 'a: @hej', 1, 'særlig betydning'],
		['a value that begins with *', 'a: *hej*', 1, '*, & eller !'],
		['a value that begins with &', 'a: &hej du', 1, '*, & eller !'],
		['a value that begins with !', 'a: !hej du', 1, '*, & eller !'],
		['words after a closing quotation mark', 'a: "hej" du', 1, 'efter det sted'],
		['hyphens in the middle', 'a: 1\n---\nb: 2', 2, 'tre bindestreger'],
		['a backslash between quotation marks', 'a: "c:\\q"', 1, 'omvendt skråstreg'],
	])('is told with its line: %s', (_, text, line, words) => {
		const { data, problems } = readYaml(text);
		expect(data).toBeUndefined();
		expect(problems[0]).toMatchObject({ line, found: expect.stringContaining(words) as string });
	});

	test('is told once a line, however much is wrong in it', () => {
		expect(readYaml('a:\n  - x\n - y').problems.map(({ line }) => line)).toEqual([3]);
	});

	test('is told with all its lines', () => {
		expect(readYaml('a: @x\nb: 1\nc: @y').problems.map(({ line }) => line)).toEqual([1, 3]);
	});

	test('counts its lines from where it stands in its file', () => {
		expect(readYaml('a: 1\nb: @x', 2)).toMatchObject({ problems: [{ line: 3 }] });
	});
});

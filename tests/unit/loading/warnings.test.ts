import { describe, expect, test } from 'vitest';
import { goodCourse } from '../../support/fixture-course.ts';
import { printWarnings } from '~/domain/course/warning.ts';
import { loadCourse } from '~/loading/load-course.ts';

/** The small course with other words in the excerpt about the key. */
function courseWith(...changes: readonly [from: string, to: string][]) {
	return loadCourse(
		goodCourse().map((file) =>
			file.path.endsWith('noeglen.samtale.txt')
				? { ...file, text: changes.reduce((text, change) => text.replace(...change), file.text) }
				: file,
		),
	);
}

describe('an excerpt that can be read but looks odd', () => {
	const odd = courseWith(['[her]', 'her']);

	test('keeps no course from being published', () => {
		expect(odd.problems).toEqual([]);
		expect(odd.course).toBeDefined();
	});

	test('is told with line, code, what to do, and how to say that it is right', () => {
		expect(printWarnings(odd.warnings)).toMatchInlineSnapshot(`
			"Der er 1 sted i uddragene, du bør se på. Sitet bliver bygget alligevel.

			content/excerpts/noeglen.samtale.txt, linje 15 (O2)
			  Fundet:  »[Nå]« i tur 2 har ingen modpart hos en anden taler
			  Gør:     Sæt også klammer om de ord, der bliver sagt samtidig.

			Er det rigtigt, som det står, så skriv koden i uddragets hoved, fx »kendt: O2«.
			"
		`);
	});

	test('is told no more when its header knows the code', () => {
		const known = courseWith(['[her]', 'her'], ['nummerering: tur', 'kendt: O2']);
		expect(known.warnings).toEqual([]);
	});
});

test('warnings are counted, in the order of files and lines', () => {
	const odd = courseWith(['[her]', 'her'], ['optagelse: nej, kun udskrift', 'tegn: ^']);
	expect(printWarnings(odd.warnings)).toMatchInlineSnapshot(`
		"Der er 2 steder i uddragene, du bør se på. Sitet bliver bygget alligevel.

		content/excerpts/noeglen.samtale.txt, linje 1 (H2)
		  Fundet:  Hovedet mangler »optagelse:«
		  Gør:     Skriv, hvad du ved, eller »optagelse: uoplyst«. Indtil da står der »uoplyst« på siden.

		content/excerpts/noeglen.samtale.txt, linje 15 (O2)
		  Fundet:  »[Nå]« i tur 2 har ingen modpart hos en anden taler
		  Gør:     Sæt også klammer om de ord, der bliver sagt samtidig.

		Er det rigtigt, som det står, så skriv koden i uddragets hoved, fx »kendt: H2«.
		"
	`);
});

test('without anything odd, nothing is printed', () => {
	expect(printWarnings(loadCourse(goodCourse()).warnings)).toBe('');
});

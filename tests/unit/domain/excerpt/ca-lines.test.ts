import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caColumns } from '~/domain/excerpt/ca-columns.ts';
import { caLines, type CaTurn } from '~/domain/excerpt/ca-lines.ts';
import { anExcerpt, theExcerpt } from './an-excerpt.ts';

type Row = CaTurn['rows'][number];

function drawn(row: Row): string {
	return row.map(({ text }) => text).join('');
}

/** Each row as it looks, after its speaker's code. */
function looks(turns: readonly CaTurn[]): string[] {
	return turns.flatMap(({ turn, rows }) =>
		rows.map((row, index) => `${index === 0 ? turn.code : ' '} ${drawn(row)}`),
	);
}

function lines(body: string, width = 40): string[] {
	return looks(caLines(anExcerpt(body, 'jefferson'), { width }));
}

describe('an excerpt in columns', () => {
	test('is wrapped at spaces, with every sign as it is written and no break at a hyphen', () => {
		expect(lines('B: går hen og siger- men (0.5) ja e-mail ((borgers navn))', 18)).toEqual([
			'B går hen og siger-',
			'  men (0.5) ja',
			'  e-mail ((borgers',
			'  navn))',
		]);
	});

	test('shows the overlap of Strikkeklubben in one column', () => {
		const rows = looks(caLines(theExcerpt('strikkeklub'), { from: 7, to: 8, width: 58 }));
		expect(rows.slice(4, 8)).toEqual([
			'  noget, så skal man jo være helt stabil og jeg kan',
			'  ikke [love]',
			'S      [Lige] præcis. Og det er derfor lige nu kræver jeg',
			'  ikke. Lige nu vil jeg gerne have, at du skal ligesom komme',
		]);
	});

	test('pads the partner up to the first bracket, also in the middle of a word', () => {
		expect(
			lines('B: så vi ka jo [se\nS: [ja lige præcis\nB: mm men [det] er jo\nS: [hvad si]ger du'),
		).toEqual([
			'B så vi ka jo [se',
			'S             [ja lige præcis',
			'B mm men [det] er jo',
			'S        [hvad si]ger du',
		]);
	});

	test('lines up several overlaps of a turn, whatever spaces the author used', () => {
		expect(lines('B: ja [ja] og [2 det]2 her\nS:       [mm] [2 nå]2         okay')).toEqual([
			'B ja [ja] og [2 det]2 her',
			'S    [mm]    [2 nå]2 okay',
		]);
	});

	test('lines up more than two speakers by their indices', () => {
		expect(lines('B: ja [det] er [2 jo]2\nS: [mm]\nF: [2 nå]2 okay')).toEqual([
			'B ja [det] er [2 jo]2',
			'S    [mm]',
			'F             [2 nå]2 okay',
		]);
	});

	test('begins a new row where the partner’s words already reach further', () => {
		expect(lines('B: ja [ja] og det\nS: det ved jeg godt men [hvad]')).toEqual([
			'B ja [ja] og det',
			'S det ved jeg godt men',
			'     [hvad]',
		]);
	});

	test('moves the first bracket where the partner’s stands inside a word', () => {
		expect(lines('B: [ja] og det\nS: gribnings[mulighed]')).toEqual([
			'B          [ja] og det',
			'S gribnings[mulighed]',
		]);
	});

	test('lines up an overlap that begins after a wrap', () => {
		expect(lines('B: det er så det jeg gerne vil sige [til dig]\nS: [ja] mm', 24)).toEqual([
			'B det er så det jeg gerne',
			'  vil sige [til dig]',
			'S          [ja] mm',
		]);
	});

	test('gives both a new row where one of them would run over the edge', () => {
		expect(lines('B: det er jo bare helt klart at vi [ja]\nS: [ja lige præcis så] du')).toEqual([
			'B det er jo bare helt klart at vi',
			'  [ja]',
			'S [ja lige præcis så] du',
		]);
	});

	test('lines up brackets that follow each other without a space', () => {
		expect(lines('B: ja [a][b] og\nS: [her er det] så [og det] nå')).toEqual([
			'B ja [a][b] og',
			'S    [her er det] så',
			'        [og det] nå',
		]);
	});

	test('leaves brackets that cross in one word where they are', () => {
		expect(lines('B: ja [2 a]2[3 b]3 og\nS: [3 a]3[2 b]2 og').map((row) => row.length)).toSatisfy(
			(lengths: number[]) => lengths.every((length) => length < 60),
		);
	});

	test('does not line up with a turn that is not shown', () => {
		const excerpt = anExcerpt('B: hele vejen [hen]\nS: [her] ja');
		expect(looks(caLines(excerpt, { from: 2, to: 2, width: 40 }))).toEqual(['S [her] ja']);
	});

	test('counts letters, not code units', () => {
		expect(lines('B: ge\u0301 𝐚 [ja]\nS: [nej]')).toEqual(['B gé 𝐚 [ja]', 'S      [nej]']);
	});

	test('tells which pieces are signs, which overlap, and which nobody wrote', () => {
		const [, second] = caLines(anExcerpt('B: ja [det-]\nS: [nå] (.)'), { width: 40 });
		expect(
			second?.rows[0]?.map(({ text, isPadding, sign, overlap }) => [
				text,
				isPadding ? 'padding' : sign,
				overlap?.letter ?? null,
			]),
		).toEqual([
			['   ', 'padding', null],
			['[', 'overlap', 'a'],
			['nå', null, 'a'],
			[']', 'overlap', 'a'],
			[' ', null, null],
			['(.)', 'microPause', null],
		]);
	});
});

describe('whatever is written', () => {
	const word = fc.constantFrom(
		'ja',
		'det',
		'gribningsmulighed',
		'(0.5)',
		'((borgers navn))',
		'e-mail',
		'så-',
		'=',
		'( )',
		'°lav°',
		'é',
		'[mm]',
		'[nå da]',
		'[hvad siger du om det]',
		'ko[mme ud]',
		'[ja][nej]',
		'[så',
		'det]',
		'[ 2 ]',
	);
	const turns = fc.array(
		fc.tuple(
			fc.constantFrom('B', 'S', 'F'),
			fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', '   ', '\t')), {
				minLength: 1,
				maxLength: 14,
			}),
		),
		{ minLength: 1, maxLength: 8 },
	);
	const excerpts = turns.map((list) =>
		anExcerpt(list.map(([code, words]) => `${code}: ${words.flat().join('')}`).join('\n')),
	);
	const widths = fc.integer({ min: 12, max: 70 });

	test('nothing of it is lost or changed', () => {
		fc.assert(
			fc.property(excerpts, widths, (excerpt, width) => {
				for (const { turn, rows } of caLines(excerpt, { width })) {
					const written = rows.map((row) => drawn(row.filter(({ isPadding }) => !isPadding)));
					expect(written.join(' ')).toBe(turn.raw.replace(/\s+/gu, ' ').trim());
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('the brackets of a pair stand in one column', () => {
		fc.assert(
			fc.property(excerpts, widths, (excerpt, width) => {
				const columns = new Map<string, number>();
				for (const { rows } of caLines(excerpt, { width })) {
					for (const row of rows) {
						row.forEach(({ text, sign, overlap }, index) => {
							if (sign !== 'overlap' || !text.startsWith('[') || overlap?.letter == null) return;
							const column = caColumns(drawn(row.slice(0, index)));
							const partner = columns.get(overlap.letter);
							if (partner === undefined) columns.set(overlap.letter, column);
							else expect(column).toBe(partner);
						});
					}
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('a row is no longer than the width, but for one long word or padding', () => {
		const plain = fc.array(fc.stringMatching(/^[a-zæøå-]{1,16}$/u), {
			minLength: 1,
			maxLength: 40,
		});
		fc.assert(
			fc.property(plain, excerpts, widths, (words, excerpt, width) => {
				const [alone] = caLines(anExcerpt(`B: ${words.join(' ')}`), { width });
				for (const row of alone?.rows ?? []) {
					if (drawn(row).includes(' ')) expect(drawn(row).length).toBeLessThanOrEqual(width);
				}
				for (const row of caLines(excerpt, { width }).flatMap(({ rows }) => rows)) {
					const isPadded = row.some(({ isPadding }) => isPadding);
					// The longest that may not be parted: »ko[mme ud]« and »gribningsmulighed« among them.
					if (!isPadded) expect(caColumns(drawn(row))).toBeLessThanOrEqual(Math.max(width, 24));
				}
			}),
			{ numRuns: 500 },
		);
	});
});

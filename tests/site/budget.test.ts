import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadCourse } from '~/loading/load-course.ts';
import { readContentFiles } from '~/loading/read-files.ts';
import { builtPages } from '../support/built-site.ts';

/** Ten packets of 1,460 bytes less headers: what a server sends before it waits for an answer (RFC 6928). */
const firstView = 14_336;

const { course } = loadCourse(readContentFiles(process.cwd()));
const chapters = new Set(course?.chapters.map(({ id }) => `/${id}/`));

test.each(builtPages().filter(({ address }) => chapters.has(address)))(
	'the first view of $address comes in the first round trip',
	({ html, root }) => {
		const blocking = root
			.querySelectorAll(
				'link[rel="stylesheet"]:not([media="print"]), script[src]:not([type="module"]):not([defer]):not([async])',
			)
			.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
			.map((path) => readFileSync(join(process.cwd(), 'dist', path)));
		const bytes = [Buffer.from(html), ...blocking]
			.map((file) => brotliCompressSync(file).length)
			.reduce((sum, length) => sum + length, 0);
		expect(bytes).toBeLessThanOrEqual(firstView);
	},
);

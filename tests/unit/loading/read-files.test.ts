import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContentFiles } from '~/loading/read-files.ts';

const root = mkdtempSync(join(tmpdir(), 'content-'));

beforeAll(() => {
	mkdirSync(join(root, 'content/slides'), { recursive: true });
	const write = (name: string, text: string) => writeFileSync(join(root, 'content', name), text);
	write('course.yaml', '\uFEFFtitle: Æ\r\nsubtitle: Ø\r\n');
	write('slides/foto.png', 'ikke tekst');
	write('slides/b.mdx', 'b');
	write('slides/a.mdx', 'a');
	write('slides/.a.mdx.swp', 'til en anden');
	write('README.md', 'til mennesker');
});

afterAll(() => rmSync(root, { recursive: true }));

test('content files are sorted, with one kind of line end, without what is for people and programs', () => {
	expect(readContentFiles(root)).toEqual([
		{ path: 'content/course.yaml', text: 'title: Æ\nsubtitle: Ø\n' },
		{ path: 'content/slides/a.mdx', text: 'a' },
		{ path: 'content/slides/b.mdx', text: 'b' },
		{ path: 'content/slides/foto.png', text: '' },
	]);
});

test('the root may be written in any way', () => {
	expect(readContentFiles(`${root}/`)).toEqual(readContentFiles(root));
	expect(readContentFiles(relative('.', root))).toEqual(readContentFiles(root));
	expect(readContentFiles('.')[0]?.path).toMatch(/^content\//u);
});

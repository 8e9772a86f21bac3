import { problems } from '~/domain/course/problems.ts';
import { idSchema } from '~/schemas/id.ts';
import { isIn } from './reading.ts';
import type { Problem } from '~/domain/course/problem.ts';
import type { ContentFile } from './read-files.ts';

/** Every file is read by somebody, has a name that can be an address, and is saved as UTF-8 with Danish signs; no page is missing. */
export function checkFiles(files: readonly ContentFile[]): Problem[] {
	return [
		...files.flatMap(checkPlace),
		...files.flatMap(checkLetters),
		...files.flatMap(checkSigns),
		...requiredPages
			.filter(({ path }) => !files.some((file) => file.path === path))
			.map(({ path, what }) => problems.missingFile(path, what)),
	];
}

function checkPlace({ path }: ContentFile): Problem[] {
	const home = Object.entries(endings).find(([folder]) => path.startsWith(`content/${folder}/`));
	if (!home || /\.(?:avif|gif|jpe?g|m4a|mp[34]|pdf|png|svg|vtt|webm|webp)$/iu.test(path)) return [];
	const [folder, ending] = home;
	if (!isIn(path, folder, ending)) {
		return [problems.fileOutOfPlace(path, `content/${folder}/<id>${ending}`)];
	}
	const name = path.slice(`content/${folder}/`.length, -ending.length);
	return idSchema.safeParse(name).success
		? []
		: [problems.badFileName(path, name, `${slug(name)}${ending}`)];
}

/** Node puts U+FFFD where bytes are not UTF-8. */
function checkLetters({ path, text }: ContentFile): Problem[] {
	const at = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
	return at === -1 ? [] : [problems.brokenLetters({ file: path, line: at + 1 })];
}

/** Danish quotation marks and dashes; an excerpt is data and keeps the signs it has. */
function checkSigns({ path, text }: ContentFile): Problem[] {
	if (path.startsWith('content/excerpts/')) return [];
	return text.split('\n').flatMap((line, at) => {
		const signs = new Set(line.match(/[“”„—]/gu));
		return signs.size > 0 ? [problems.foreignSigns({ file: path, line: at + 1 }, [...signs])] : [];
	});
}

const endings = {
	chapters: '.mdx',
	slides: '.mdx',
	pages: '.mdx',
	excerpts: '.samtale.txt',
	exercises: '.yaml',
} as const;

/** Pages that the site links to from everywhere. */
const requiredPages = [
	{ path: 'content/pages/om.mdx', what: 'siden om kurset' },
	{ path: 'content/pages/om-tilgaengelighed.mdx', what: 'siden om tilgængelighed' },
] as const;

/** `Lån et øre` → `laan-et-oere`. */
function slug(name: string): string {
	return name
		.toLowerCase()
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '');
}

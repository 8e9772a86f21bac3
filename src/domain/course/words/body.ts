import { nearest } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';

/** What can be wrong in the text of a slide, a chapter or a page. */
export const bodyProblems = {
	sectionInSlide: (place: Place): Problem => ({
		...place,
		found: '<section> inde i et dias',
		allowed: 'afsnit, lister og de komponenter, som content/README.md viser',
		fix: 'Slet <section> og </section>. Ellers bliver resten af diasset skjult, når det vises.',
	}),
	unknownComponent: (place: Place, name: string, known: ReadonlySet<string>): Problem => {
		const near = nearest(name, known);
		const examples = near.length > 0 ? near : [...known].slice(0, 3);
		return {
			...place,
			found: `<${name}>, som ikke findes`,
			allowed: `de komponenter, som content/README.md viser, fx ${examples.map((one) => `<${one}>`).join(', ')}`,
			fix: near[0] === undefined ? 'Ret navnet.' : `Ret navnet (måske <${near[0]}>).`,
		};
	},
	misplacedComponent: (place: Place, name: string, here: BodyHome, allowed: BodyHome): Problem => ({
		...place,
		found: `<${name}> ${homeWords[here].one}`,
		allowed: `<${name}> kun ${homeWords[allowed].many}`,
		fix: 'Flyt indholdet derhen, eller brug en anden komponent.',
	}),
	doubledComponent: (place: Place, name: string, here: BodyHome): Problem => ({
		...place,
		found: `<${name}> mere end én gang`,
		allowed: `højst én <${name}> ${homeWords[here].one}`,
		fix: 'Behold den ene, og flyt eller slet resten.',
	}),
	topHeading: (place: Place): Problem => ({
		...place,
		found: 'en overskrift med ét #',
		allowed: '## og ###, for titlen står allerede øverst',
		fix: 'Skriv ## i stedet.',
	}),
	codeInText: (place: Place, code: string): Problem => ({
		...place,
		found: `kode: ${code}`,
		allowed: 'tekst, kommentarer som {/* … */} og tal i komponenter, fx turn={3}',
		fix: 'Slet den. Skal der stå en krøllet parentes i teksten, så skriv &#123; og &#125;.',
	}),
	chapterLength: (file: string, words: number, { min, max }: Limits): Problem => ({
		file,
		found: `et kapitel på ${words} ord`,
		allowed: `${min}–${max} ord (chapterWords i content/course.yaml)`,
		fix: words < min ? 'Skriv mere.' : 'Skær ned, eller flyt noget til et andet kapitel.',
	}),
	missingNotes: (file: string): Problem => ({
		file,
		found: 'et dias uden noter',
		allowed: 'noter ét sted, mellem <Notes> og </Notes>',
		fix: 'Skriv, hvad man kan sige og spørge om, og hvordan man kommer videre til næste dias.',
	}),
	doubledNotes: (place: Place): Problem => ({
		...place,
		found: '<Notes> mere end én gang',
		allowed: 'noter ét sted, mellem <Notes> og </Notes>',
		fix: 'Saml noterne ét sted.',
	}),
	notesLength: (place: Place, words: number): Problem => ({
		...place,
		found: `noter på ${words} ord`,
		allowed: '40–150 ord',
		fix: words < 40 ? 'Skriv lidt mere.' : 'Skær ned, så noterne kan læses med et blik.',
	}),
} as const;

interface Limits {
	readonly min: number;
	readonly max: number;
}

/** What a body can belong to. */
type BodyHome = 'chapters' | 'slides' | 'pages';

const homeWords: Record<BodyHome, { one: string; many: string }> = {
	chapters: { one: 'i et kapitel', many: 'i kapitler' },
	slides: { one: 'på et dias', many: 'på dias' },
	pages: { one: 'på en side om sitet', many: 'på sider om sitet' },
};

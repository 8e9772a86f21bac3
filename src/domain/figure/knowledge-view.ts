/** The five links of the chain, from research to citizen. */
export const chainActors = ['forsker', 'administration', 'chef', 'medarbejder', 'borger'] as const;

/** The three places of the drawing of FLIP, and the links of the chain, which one can look for there. */
export const flipParts = ['forskning', 'praksis', 'moede', ...chainActors] as const;

/**
 * How a view of the chain or of FLIP is written in an address: `kaede`, `kaede-chef`, `flip`, `flip-moede`. The same
 * figure stands twice in the course; each place begins with one of the two.
 */
export const knowledgeCodecs: Readonly<Record<KnowledgeView['view'], KnowledgeCodec>> = {
	chain: { first: { view: 'chain', at: null }, print: printView, read: readView },
	flip: { first: { view: 'flip', at: null }, print: printView, read: readView },
};

/** The link before or after another; `null` beyond the ends of the chain. */
export function linkBeside(actor: ChainActor, steps: 1 | -1): ChainActor | null {
	return chainActors[chainActors.indexOf(actor) + steps] ?? null;
}

function printView({ view, at }: KnowledgeView): string {
	const name = view === 'chain' ? 'kaede' : 'flip';
	return at === null ? name : `${name}-${at}`;
}

function readView(text: string): KnowledgeView | null {
	return views.find((view) => printView(view) === text) ?? null;
}

const views: readonly KnowledgeView[] = [
	...[null, ...chainActors].map((at) => ({ view: 'chain', at }) as const),
	...[null, ...flipParts].map((at) => ({ view: 'flip', at }) as const),
];

export type ChainActor = (typeof chainActors)[number];
export type FlipPart = (typeof flipParts)[number];

/** What is shown, and the link or part one has gone to. */
export type KnowledgeView =
	| { readonly view: 'chain'; readonly at: ChainActor | null }
	| { readonly view: 'flip'; readonly at: FlipPart | null };

interface KnowledgeCodec {
	readonly first: KnowledgeView;
	readonly print: (view: KnowledgeView) => string;
	readonly read: (text: string) => KnowledgeView | null;
}

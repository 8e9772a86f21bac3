import type { FlipPart } from '~/domain/figure/knowledge-view.ts';
import type { Walk } from '../walk.ts';

/** The name of a place in FLIP; a button where one can ask what meets there. */
export function FlipName({ part, name, walk }: Props) {
	if (!walk) return <>{name}</>;
	return (
		<button type="button" aria-pressed={walk.at === part} onClick={() => walk.onAt(part)}>
			{name}
		</button>
	);
}

interface Props {
	readonly part: FlipPart;
	readonly name: string;
	readonly walk: Walk<FlipPart> | undefined;
}

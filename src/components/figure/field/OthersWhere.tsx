import { numberWord } from '~/domain/excerpt/number-word.ts';

/** Where others placed a thing. Many are folded together, so that the list stays a list. */
export function OthersWhere({ words, it }: OthersWhereProps) {
	const lines = words.map((line) => (
		<p class="placing-where" key={line}>
			{line}
		</p>
	));
	if (lines.length <= mostOpen) return <>{lines}</>;
	return (
		<details class="placing-others">
			<summary>
				Andre har placeret {it} {numberWord(lines.length)} steder
			</summary>
			{lines}
		</details>
	);
}

const mostOpen = 3;

interface OthersWhereProps {
	/** A line for each place. */
	readonly words: readonly string[];
	/** The thing: `den` or `det`. */
	readonly it: string;
}

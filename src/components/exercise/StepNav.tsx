import type { Exercise } from '~/domain/course/course.ts';

/** Where one is among the steps, and the way to each of them and to the question behind the last. */
export function StepNav({ steps, place, onPlace }: Props) {
	const names = [...steps.map(({ title }) => title), 'Tal om'];
	return (
		<nav class="step-nav screen-only" aria-label="Øvelsens trin">
			<ol>
				{names.map((name, at) => (
					<li key={name}>
						<button
							type="button"
							aria-current={at === place ? 'step' : undefined}
							onClick={() => onPlace(at)}
						>
							{at < steps.length && <span class="number">{at + 1}</span>}{' '}
							<span class="step-name">{name}</span>
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}

interface Props {
	readonly steps: Exercise['steps'];
	readonly place: number;
	readonly onPlace: (place: number) => void;
}

import { useEffect, useState } from 'preact/hooks';
import { works } from './works.ts';
import type { ComponentChildren, ComponentType } from 'preact';
import type { ExerciseType } from '~/domain/exercise/exercise.ts';
import type { WorkProps } from './work-props.ts';

/**
 * The work of a step. Until it has been fetched, and where it cannot be, the excerpts stand there as they can be read
 * without it.
 */
export function StepWork<T extends ExerciseType>({ children, ...work }: WorkProps<T> & Children) {
	const [fetched, setFetched] = useState<Fetched<T> | null>(null);
	const [failed, setFailed] = useState(false);
	const [tries, setTries] = useState(0);
	const { type } = work.exercise as { readonly type: T };

	useEffect(() => {
		let isWanted = true;
		works[type]()
			.then((Work) => isWanted && setFetched({ Work }))
			.catch(() => isWanted && setFailed(true));
		return () => {
			isWanted = false;
		};
	}, [type, tries]);

	const tryAgain = () => {
		setFailed(false);
		setTries(tries + 1);
	};

	if (fetched) return <fetched.Work {...work} />;
	return (
		<>
			<div role="status">
				{failed && (
					<p class="step-failed">
						Redskaberne til øvelsen kunne ikke hentes. Uddragene står herunder, og papir er nok.{' '}
						<button type="button" class="button" onClick={tryAgain}>
							Prøv igen
						</button>
					</p>
				)}
			</div>
			{children}
		</>
	);
}

/** In an object, for a state that is a function would be called. */
interface Fetched<T extends ExerciseType> {
	readonly Work: ComponentType<WorkProps<T>>;
}

interface Children {
	/** The excerpts, ready to read. */
	readonly children: ComponentChildren;
}

import './reflect.css';
import { useState } from 'preact/hooks';
import { PlainExcerpt } from '../../PlainExcerpt.tsx';
import { LendAnEar } from './LendAnEar.tsx';
import { MarkedExcerpt } from './MarkedExcerpt.tsx';
import { OwnSentences } from './OwnSentences.tsx';
import { OwnTurn } from './OwnTurn.tsx';
import { QuotedExcerpts } from './QuotedExcerpts.tsx';
import { QuoteQuestions } from './QuoteQuestions.tsx';
import { WordQuestions } from './WordQuestions.tsx';
import type { WorkProps } from '../../work-props.ts';

/** A conversation about a conversation, a turn of one's own, and a colleague who only asks. */
export function ReflectWork({ exercise, excerpts, setting, step }: WorkProps<'reflect'>) {
	const [said, announce] = useState('');
	const [quoted, quoting] = excerpts;
	// The schema asks for two.
	if (!quoted || !quoting) return null;
	const place = { exercise, setting, quoted, quoting };

	const work = () => {
		switch (step) {
			case 'read':
				return (
					<>
						<QuotedExcerpts {...place} announce={announce} />
						<QuoteQuestions {...place} />
					</>
				);
			case 'describe':
				return (
					<>
						<WordQuestions {...place} announce={announce} />
						<MarkedExcerpt {...place} />
					</>
				);
			case 'own':
				return (
					<>
						<OwnTurn {...place} />
						<OwnSentences {...place} />
						<details class="reflect-excerpts">
							<summary>Læs uddragene igen</summary>
							{excerpts.map((excerpt) => (
								<PlainExcerpt excerpt={excerpt} key={excerpt.id} />
							))}
						</details>
					</>
				);
			case 'lend':
				return <LendAnEar {...place} />;
			default:
				// A new step does not compile until it stands above.
				return step satisfies never;
		}
	};
	return (
		<div class="reflect">
			{work()}
			<p class="visually-hidden" role="status">
				{said}
			</p>
		</div>
	);
}

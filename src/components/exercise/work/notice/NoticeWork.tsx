import { PlainExcerpt } from '../../PlainExcerpt.tsx';
import { ExcerptChoice } from '../ExcerptChoice.tsx';
import { useChosenExcerpt } from '../use-chosen-excerpt.ts';
import { Noticing } from './Noticing.tsx';
import { NoticePrompts } from './NoticePrompts.tsx';
import { TermsAfterwards } from './TermsAfterwards.tsx';
import './notice.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { WorkProps } from '../../work-props.ts';

/** Noticing, before anything is explained: reading, writing at the turns, and going back to those that were passed by. */
export function NoticeWork({ excerpts, ...work }: WorkProps<'notice'>) {
	const { exercise, setting, step } = work;
	const [excerpt, choose] = useChosenExcerpt(exercise.id, setting, excerpts);
	return (
		<>
			{step === 'read' && <ExcerptChoice {...{ excerpts, excerpt }} onChoice={choose} />}
			<StepOnExcerpt {...work} excerpt={excerpt} key={excerpt.id} />
			<TermsAfterwards exercise={exercise.id} setting={setting} />
		</>
	);
}

function StepOnExcerpt({ exercise, excerpt, setting, step }: StepProps) {
	const prompts = <NoticePrompts prompts={exercise.prompts} setting={setting} />;
	switch (step) {
		case 'read':
			return <PlainExcerpt excerpt={excerpt} />;
		case 'notice':
			// In a room everybody writes on paper, in silence: nothing on the wall but the excerpt.
			return setting === 'room' ? (
				<>
					<PlainExcerpt excerpt={excerpt} />
					{prompts}
				</>
			) : (
				<>
					{prompts}
					<Noticing key={step} {...{ exercise, excerpt, setting }} />
				</>
			);
		case 'again':
			return <Noticing key={step} {...{ exercise, excerpt, setting }} looksBack />;
		default:
			// A new step does not compile until it stands above.
			return step satisfies never;
	}
}

interface StepProps extends Pick<WorkProps<'notice'>, 'exercise' | 'setting' | 'step'> {
	readonly excerpt: Excerpt;
}

import { PlainExcerpt } from '../../PlainExcerpt.tsx';
import { ExcerptChoice } from '../ExcerptChoice.tsx';
import { useChosenExcerpt } from '../use-chosen-excerpt.ts';
import { LineStep } from './LineStep.tsx';
import { Reading } from './Reading.tsx';
import { RoleForm } from './RoleForm.tsx';
import { useRoles } from './use-roles.ts';
import './read-aloud.css';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';
import type { WorkProps } from '../../work-props.ts';

/** Reading an excerpt aloud, with roles: who reads whom, twice through it, and one line about it afterwards. */
export function ReadAloudWork({ excerpts, ...work }: WorkProps<'read-aloud'>) {
	const [excerpt, choose] = useChosenExcerpt(work.exercise.id, work.setting, excerpts);
	return (
		<>
			{work.step === 'roles' && <ExcerptChoice {...{ excerpts, excerpt }} onChoice={choose} />}
			<StepOnExcerpt {...work} excerpt={excerpt} key={excerpt.id} />
		</>
	);
}

function StepOnExcerpt({ exercise, excerpt, setting, step }: StepProps) {
	const keeping = useRoles(exercise.id, excerpt, setting);
	const { roles, write } = keeping;
	switch (step) {
		case 'roles':
			return (
				<>
					<RoleForm {...keeping} />
					{/* Whoever is going to listen has not seen it yet. */}
					<div class="on-paper">
						<PlainExcerpt excerpt={excerpt} />
					</div>
				</>
			);
		case 'straight':
			return (
				<Reading
					key={step}
					{...{ excerpt, roles }}
					mayHide={roles.listener}
					onBegin={() => write(roles)}
				/>
			);
		case 'slowly':
			return <Reading key={step} {...{ excerpt, roles }} onBegin={() => write(roles)} />;
		case 'line':
			return <LineStep {...{ exercise, excerpt, setting, roles }} />;
		default:
			// A new step does not compile until it stands above.
			return step satisfies never;
	}
}

interface StepProps extends Pick<WorkProps<'read-aloud'>, 'exercise' | 'setting' | 'step'> {
	readonly excerpt: Excerpt;
}

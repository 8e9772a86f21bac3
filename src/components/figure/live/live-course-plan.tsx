import styles from './live-course-plan.css?url';
import { LiveCoursePlan } from './LiveCoursePlan.tsx';
import type { CoursePlanProps } from '../CoursePlan.tsx';
import type { FigurePlace } from './live-figure.ts';

export { styles };

/** The plan of the course, alive. Its options are what `CoursePlan` takes. */
export function draw({ name, options }: FigurePlace) {
	return <LiveCoursePlan name={name} plan={options as unknown as CoursePlanProps} />;
}

import styles from './live-course-plan.css?url';
import { LiveCoursePlan } from './LiveCoursePlan.tsx';
import type { CoursePlanData } from '../course-plan-data.ts';
import type { FigurePlace } from './live-figure.ts';

export { styles };

/** The plan of the course, alive. */
export function draw({ name, options, data }: FigurePlace) {
	// As `pages/figurer/[figure].json.ts` made it.
	return <LiveCoursePlan name={name} plan={{ ...(data as CoursePlanData), ...options }} />;
}

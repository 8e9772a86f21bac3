/** The way to an exercise. */
export interface ExerciseWay {
	readonly id: string;
	readonly title: string;
	readonly href: string;
}

/**
 * Where along a line of a course's minutes each slide begins, in 0–100, in their order. The first of a part needs no
 * tick: the part's own bar begins there.
 *
 * @param length of the whole line in minutes.
 */
export function layOutTicks<Slide extends PlanSlide>(
	slides: readonly Slide[],
	length: number,
): PlacedSlide<Slide>[] {
	return slides.map((slide, at) => ({
		slide,
		at: length > 0 ? (slide.startsAt / length) * 100 : 0,
		isFirst: slides[at - 1]?.part !== slide.part,
	}));
}

export interface PlanSlide {
	/** Id of the part it stands in. */
	readonly part: string;
	readonly title: string;
	/** Minutes after the start of the course. */
	readonly startsAt: number;
}

export interface PlacedSlide<Slide extends PlanSlide> {
	readonly slide: Slide;
	readonly at: number;
	/** Whether it is the first of its part. */
	readonly isFirst: boolean;
}

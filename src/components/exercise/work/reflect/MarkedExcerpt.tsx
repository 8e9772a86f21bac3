import { noTools, WorkExcerpts } from '../WorkExcerpts.tsx';
import { markNames } from './mark-names.ts';
import type { ReflectProps } from './reflect-props.ts';

/** The conversation about the conversation, to be marked wherever it goes from describing to judging. */
export function MarkedExcerpt({ exercise, setting, quoting }: ReflectProps) {
	return (
		<section class="reflect-section" aria-labelledby="andre-steder">
			<h3 id="andre-steder">Er der andre steder?</h3>
			<p class="reflect-hint screen-only">
				Tryk på turens nummer. Der kan du skrive en note, vælge ord og sætte et mærke på dem.
			</p>
			<WorkExcerpts {...{ exercise, setting, tools }} excerpts={[quoting]} />
		</section>
	);
}

const tools = {
	...noTools,
	notes: true,
	words: true,
	tags: markNames.map((tag) => ({ tag, criteria: [] })),
};

import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { anExercise } from '../support/an-exercise.ts';
import { ExerciseRunner } from '~/components/exercise/ExerciseRunner.tsx';
import { RunEnd } from '~/components/exercise/RunEnd.tsx';
import { StepNav } from '~/components/exercise/StepNav.tsx';
import { StepTask } from '~/components/exercise/StepTask.tsx';
import { works } from '~/components/exercise/works.ts';
import { stepIds, type ExerciseType } from '~/schemas/exercise-steps.ts';
import type { Setting } from '~/domain/notebook/entry.ts';

const types = Object.keys(stepIds) as ExerciseType[];

function built(type: ExerciseType, setting: Setting): string {
	return renderToString(
		<ExerciseRunner
			exercise={anExercise(type)}
			excerpts={[]}
			terms={[]}
			setting={setting}
			next={null}
			noticing={null}
			nudge={{ question: 'Hvor står det?', words: [] }}
		>
			<p>Uddraget</p>
		</ExerciseRunner>,
	);
}

describe.each(types)('an exercise of the type %s before its script runs', (type) => {
	const html = built(type, 'own');

	test('tells all its steps, what to do at each, and the question', () => {
		for (const { title, text } of anExercise(type).steps) {
			expect(html).toContain(title);
			expect(html).toContain(text);
		}
		expect(html).toContain('Hvad nu?');
	});

	test('shows its excerpts', () => {
		expect(html).toMatch(/<div class="runner-work"><div role="status"><\/div><p>Uddraget/u);
	});

	test('has no button, no field and no style attribute', () => {
		expect(html).not.toMatch(/<button|<textarea|<input|style=/u);
	});

	test('says to a room what it says to a room', () => {
		const room = built(type, 'room');
		for (const { room: said, text } of anExercise(type).steps) {
			expect(room).toContain(said);
			expect(room).not.toContain(text);
		}
	});

	test('has something to do at each step', async () => {
		expect(typeof (await works[type]())).toBe('function');
	});
});

describe('the way through the steps', () => {
	const { steps } = anExercise('notice');

	test('marks where one is, in words for whoever does not see it', () => {
		const html = renderToString(<StepNav steps={steps} place={1} onPlace={() => undefined} />);
		expect(html.match(/aria-current="step"/gu)).toHaveLength(1);
		expect(html).toMatch(/aria-current="step"[^>]*><span class="number">2</u);
	});

	test('ends at the question', () => {
		const html = renderToString(<StepNav steps={steps} place={3} onPlace={() => undefined} />);
		expect(html).toMatch(/aria-current="step"[^>]*> ?<span class="step-name">Tal om</u);
	});
});

describe('a step', () => {
	const [first] = anExercise('notice').steps;
	if (!first) throw new Error('An exercise has a first step.');
	const timed = { ...first, minutes: 2 };
	const shown = (setting: Setting, step: typeof first = timed) =>
		renderToString(<StepTask {...{ step, setting }} place={0} count={3} focus={false} />);

	test('says which of how many it is', () => {
		expect(shown('own')).toContain('Trin 1 af 3');
	});

	test('has a clock in the room, and offers one to whoever is alone', () => {
		expect(shown('room')).toContain('role="timer"');
		expect(shown('own')).not.toContain('role="timer"');
		expect(shown('own')).toContain('Brug ur');
	});

	test('that takes the time it takes has no clock', () => {
		expect(shown('room', first)).not.toContain('role="timer"');
		expect(shown('own', first)).not.toContain('Brug ur');
	});
});

describe('the end of an exercise', () => {
	const end = (closed: boolean) =>
		renderToString(
			<RunEnd
				exercise={anExercise('link')}
				setting="own"
				closed={closed}
				onClose={() => undefined}
				next={{ id: 'b', title: 'Den næste', href: '/opgaver/b/' }}
				focus={false}
			/>,
		);

	test('asks its question with a field for an answer', () => {
		expect(end(false)).toMatch(/<label for="([^"]+)">Hvad nu\?<\/label><textarea id="\1"/u);
	});

	test('can be closed, and then leads to the notes and the next exercise', () => {
		expect(end(false)).toContain('Luk øvelsen');
		expect(end(false)).not.toContain('/noter/');
		expect(end(true)).not.toContain('Luk øvelsen');
		expect(end(true)).toContain('href="/noter/"');
		expect(end(true)).toContain('href="/opgaver/b/"');
	});
});

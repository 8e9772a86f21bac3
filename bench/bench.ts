import { benchTimeline } from './timeline.ts';
import { benchWorkbench } from './workbench.ts';

/** Prints what the benchmarks measured, in ms. Figures are for people: no limit is enforced here. */
print('Workbench, 500 turns: from event to next paint, ms (CPU 4× slower)', await benchWorkbench());
print('Time line, 300 events: each frame meanwhile, ms (CPU 4× slower)', await benchTimeline());

function print(title: string, measured: Readonly<Record<string, readonly number[]>>): void {
	console.log(`\n${title}`);
	console.log(`${'what'.padEnd(24)}rounds  median   worst`);
	for (const [what, found] of Object.entries(measured)) {
		const sorted = found.toSorted((a, b) => a - b);
		const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
		const worst = sorted.at(-1) ?? 0;
		console.log(
			`${what.padEnd(24)}${String(found.length).padStart(6)}${String(median).padStart(8)}${String(worst).padStart(8)}`,
		);
	}
}

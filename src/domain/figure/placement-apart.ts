/**
 * Moves points apart that are nearer than `least`, each as little as that takes, so that no mark hides another. Points
 * in the very same place go each its own way. They stay between 0 and `width` and 0 and `height`; where there is no
 * room for all of them, they are as far apart as was found.
 */
export function setApart(
	points: readonly Point[],
	{ width, height }: Size,
	least: number,
): readonly Point[] {
	const moved = points.map(({ x, y }) => ({ x, y }));
	for (let round = 0; round < rounds; round += 1) {
		let isDone = true;
		for (const [at, one] of moved.entries()) {
			for (const [after, other] of moved.slice(at + 1).entries()) {
				const apart = Math.hypot(other.x - one.x, other.y - one.y);
				if (apart >= least) continue;
				isDone = false;
				// By the golden angle, so that many in one place go round it.
				const angle =
					apart === 0 ? (at + after) * goldenAngle : Math.atan2(other.y - one.y, other.x - one.x);
				// A little more, so that it comes to an end.
				const push = (least - apart) / 2 + least / 100;
				const [x, y] = [Math.cos(angle) * push, Math.sin(angle) * push];
				one.x = within(one.x - x, width);
				one.y = within(one.y - y, height);
				other.x = within(other.x + x, width);
				other.y = within(other.y + y, height);
			}
		}
		if (isDone) break;
	}
	return moved;
}

function within(value: number, most: number): number {
	return Math.min(most, Math.max(0, value));
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const rounds = 200;

interface Point {
	readonly x: number;
	readonly y: number;
}

/** In the unit of the points. */
interface Size {
	readonly width: number;
	readonly height: number;
}

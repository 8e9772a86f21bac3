/** Slide pixels. Every slide is 1080 high, and 1920 or 1440 wide. */
export const stageHeight = 1080;
export const wideStage = 1920;
const narrowStage = 1440;

export type StageWidth = typeof wideStage | typeof narrowStage;

/**
 * How wide the slides are drawn for a screen of this size: for 16:9, or for 4:3 where that fills more of it. Both sizes
 * in the same unit.
 */
export function stageWidth(screenWidth: number, screenHeight: number): StageWidth {
	return screenWidth / screenHeight < 1.5 ? narrowStage : wideStage;
}

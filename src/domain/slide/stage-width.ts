/** Slide pixels. Every slide is 1080 high. */
export const stageHeight = 1080;

/**
 * How wide the slides are drawn for a screen of this size: 1920 (16:9), or 1440 (4:3) where that fills more of it.
 * Both sizes in the same unit.
 */
export function stageWidth(screenWidth: number, screenHeight: number): 1440 | 1920 {
	return screenWidth / screenHeight < 1.5 ? 1440 : 1920;
}

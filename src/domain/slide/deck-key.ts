/**
 * What a key press means to the deck; nothing when it belongs to somebody else.
 *
 * A focused control keeps Space, Enter, arrows, Home and End; a field where one writes keeps every key. PageUp and
 * PageDown, which clickers send, always move the slides.
 */
export function deckCommand(
	press: KeyPress,
	focus: KeyFocus,
	letters = true,
): DeckCommand | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey || focus === 'field') return undefined;
	const forEveryone = everywhere.get(press.key);
	if (forEveryone) return forEveryone;
	if (letters && !press.shiftKey) {
		const letter = byLetter.get(press.key.toLowerCase());
		if (letter) return letter;
	}
	if (focus === 'control') return undefined;
	if (press.key === ' ') return press.shiftKey ? 'previous' : 'next';
	return press.shiftKey ? undefined : onSlide.get(press.key);
}

/** Whether a key that is held down goes on giving the command. What switches something is done once. */
export function isStep(command: DeckCommand): boolean {
	return command === 'next' || command === 'previous';
}

export type DeckCommand =
	'next' | 'previous' | 'first' | 'last' | 'overview' | 'fullscreen' | 'black' | 'theme';

/** Where the keyboard is: on the slide itself, on a control such as a button or a link, or where one writes. */
export type KeyFocus = 'slide' | 'control' | 'field';

export interface KeyPress {
	/** As in `KeyboardEvent`. */
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}

const everywhere = new Map<string, DeckCommand>([
	['PageDown', 'next'],
	['PageUp', 'previous'],
	['Escape', 'overview'],
]);

const byLetter = new Map<string, DeckCommand>([
	['o', 'overview'],
	['f', 'fullscreen'],
	['b', 'black'],
	['.', 'black'],
	['t', 'theme'],
]);

const onSlide = new Map<string, DeckCommand>([
	['ArrowRight', 'next'],
	['ArrowDown', 'next'],
	['ArrowLeft', 'previous'],
	['ArrowUp', 'previous'],
	['Home', 'first'],
	['End', 'last'],
]);

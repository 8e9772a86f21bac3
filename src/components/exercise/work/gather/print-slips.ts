/** Prints the slips and nothing else of the page: the attribute is what the style sheet goes by. */
export function printSlips(): void {
	const { dataset } = document.documentElement;
	dataset['print'] = 'slips';
	// Some browsers go on before they have printed.
	addEventListener('afterprint', () => delete dataset['print'], { once: true });
	print();
}

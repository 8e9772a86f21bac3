/**
 * What can be wrong with a notes file, as somebody reads it who chose the file: what happened, what was kept, what to do.
 */
export const fileProblems = {
	tooBig: (bytes: number, limit: number) =>
		`Filen fylder ${megabytes(bytes)} MB, og en fil med noter herfra fylder højst ${megabytes(limit)} MB. Den er ikke åbnet. ${untouched} Vælg den fil, du hentede fra siden med dine noter.`,
	unreadable: () =>
		`Filen kunne ikke åbnes. Måske er den flyttet eller slettet. ${untouched} Find filen igen, og prøv en gang til.`,
	empty: () => `Filen er tom. ${untouched} Hent dine noter en gang til, og vælg den nye fil.`,
	broken: () =>
		`Filen kan ikke læses. Måske er kun det halve af den hentet, eller også er den gemt fra et andet program. ${untouched} Hent dine noter en gang til, og vælg den nye fil.`,
	foreign: () =>
		`Filen er ikke en fil med noter fra Lån et øre. ${untouched} Vælg den fil, du hentede fra siden med dine noter.`,
	nothingInside: () =>
		`Der er ingen noter i filen. ${untouched} Hent dine noter en gang til, og vælg den nye fil.`,
	unusable: () =>
		`Filen ligner en fil med noter fra Lån et øre, men alt i den er i stykker eller ukendt. ${untouched} Hent dine noter en gang til, og vælg den nye fil.`,
	newer: () =>
		'Filen er fra en nyere udgave af Lån et øre. Det, som denne udgave kender, er læst. Gem filen, og læg den ind igen, når siden her er opdateret.',
	newerUnknown: () =>
		`Filen er fra en nyere udgave af Lån et øre, og siden her kan ikke læse den endnu. ${untouched} Gem filen, og læg den ind igen, når siden her er opdateret.`,
	skipped: (count: number) =>
		count === 1
			? 'Én ting i filen er i stykker eller ukendt og er sprunget over. Alt andet er læst. Gem filen, hvis du savner noget.'
			: `${count} ting i filen er i stykker eller ukendte og er sprunget over. Alt andet er læst. Gem filen, hvis du savner noget.`,
	doubled: (count: number) =>
		count === 1
			? 'Én ting stod flere gange i filen. Den nyeste er læst.'
			: `${count} ting stod flere gange i filen. Den nyeste af hver er læst.`,
	early: (count: number) =>
		count === 1
			? 'Én ting i filen har en dato ude i fremtiden. Den har fået dagens dato i stedet.'
			: `${count} ting i filen har en dato ude i fremtiden. De har fået dagens dato i stedet.`,
} as const;

const untouched = 'Dine egne noter er, som de var.';

/** Up, so that a file one byte too big is not said to be as big as one may be. */
function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1_000_000);
}

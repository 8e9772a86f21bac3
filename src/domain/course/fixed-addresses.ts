/** The first parts of addresses that the site itself uses, or has promised to; no chapter or page can have them. */
export const fixedAddresses: readonly string[] = [
	'404',
	'begreber',
	'dias',
	'eget-uddrag',
	'gruppe',
	'hele-kurset',
	'indlejr',
	'litteratur',
	'noter',
	'opgaver',
	'oplaeg',
	'pagefind',
	'soeg',
	'tidslinje',
	'uddrag',
	'underviser',
];

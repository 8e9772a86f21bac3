/**
 * The words of a notes file that are not W3C's. They never change: files written once must be read for ever. Whatever
 * cannot be read by today's rules gets a new version number.
 */
export const own = {
	version: 'oere:version',
	removed: 'oere:removed',
	type: 'oere:type',
	exercise: 'oere:exercise',
	setting: 'oere:setting',
	edition: 'oere:edition',
	card: 'oere:card',
	locked: 'oere:locked',
	field: 'oere:field',
	state: 'oere:state',
} as const;

/** A name, never fetched. */
export const context = ['http://www.w3.org/ns/anno.jsonld', { oere: 'urn:laan-et-oere:' }] as const;

export const formatVersion = 1;

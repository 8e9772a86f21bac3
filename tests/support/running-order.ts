/** Part, chapter and id of every slide, in the order in which the lecture is held. The ids are addresses for good. */
export const runningOrder: readonly (readonly [
	part: string,
	chapter: string | undefined,
	id: string,
])[] = [
	['velkommen', undefined, 'plan'],
	...of('velkommen', 'politik', 'social-og-beskaeftigelsespolitik moed-sune hvor-mange budskaber'),
	...of('politik', 'politik', 'rids-2000 rids-2004 rids-2010 rids-2014 dikotomier'),
	...of(
		'politik',
		'borgermodeller',
		'to-modeller dominerende-model kontrasterende-model borgere-som-aktive-agenter dynamisk-borgerperspektiv',
	),
	...of('politik', 'viden', 'vidensgrundlag udvidet-maalgruppe viden-til-praksis flip'),
	...of(
		'moedet',
		'samtaleanalyse',
		'samtaler-har-effekt noerdebrillen hvad-er-samtaleanalyse nogen-spoergsmaal ikke-evaluering hvilke-spoergsmaal generelt-perspektiv konkret-perspektiv uddrag-skraldemand institutionelle-taleture uddrag-ressourceforloeb',
	),
	...of(
		'moedet',
		'gribning',
		'badevandet uddrag-gribning gribning-baggrund hvorfor-svaert uddrag-strikkeklub uddrag-refleksion ressourcer laan-et-oere',
	),
	...of(
		'team',
		'rehabiliteringsteam',
		'rehabiliteringsmoeder hvem-er-vi uddrag-moedeleder uenighed-som-potentiale groupthink haandtering-af-uenighed hvilke-spoergsmaal-igen',
	),
	...of('datasession', 'datasession', 'datasession tak'),
];

function of(part: string, chapter: string, ids: string): [string, string, string][] {
	return ids.split(' ').map((id) => [part, chapter, id]);
}

/**
 * Whose voice a speaker has, told from the role's name. The citizen is round, whoever speaks for the system is square, a
 * researcher is a diamond and a colleague an arch. A role we do not know is grey and an arch: it belongs to neither side.
 *
 * @param role as in the excerpt's header, e.g. `Borger`, `socialarbejder`, `Mødeleder 2`.
 */
export function voiceOf(role: string): Voice {
	const word = role.trim().toLocaleLowerCase('da');
	return beginnings.find(([beginning]) => word.startsWith(beginning))?.[1] ?? 'colleague';
}

export type Voice = (typeof voices)[number];

/** The two that meet in a conversation at the job centre. */
export type MeetingVoice = Extract<Voice, 'citizen' | 'system'>;

/** In the order of their tracks, from above. */
export const voices = ['citizen', 'system', 'researcher', 'colleague'] as const;

const beginnings: readonly (readonly [string, Voice])[] = [
	['borger', 'citizen'],
	['medarbejder', 'system'],
	['socialarbejder', 'system'],
	['mødeleder', 'system'],
	['sagsbehandler', 'system'],
	['jobkonsulent', 'system'],
	['rådgiver', 'system'],
	['socialrådgiver', 'system'],
	['forsker', 'researcher'],
	['kollega', 'colleague'],
];

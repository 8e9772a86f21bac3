import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addresses } from '~/addresses.ts';
import { ExcerptTurns } from '~/components/excerpt/ExcerptTurns.tsx';
import { Turn } from '~/components/excerpt/Turn.tsx';
import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { nthLetter } from '~/domain/excerpt/nth-letter.ts';
import { wordsOfTurns } from '~/domain/excerpt/words-of-turns.ts';
import { meantBy } from '~/domain/figure/meant.ts';
import { numberedCodec } from '~/domain/figure/numbered-codec.ts';
import { FigureDownload } from '../live/FigureDownload.tsx';
import { MisreadNote } from '../live/MisreadNote.tsx';
import { useAddressState } from '../live/use-address-state.ts';
import { MeantList } from './MeantList.tsx';
import { MeantPanel } from './MeantPanel.tsx';
import { useRoving } from './use-roving.ts';
import { WordButton } from './WordButton.tsx';
import type { Excerpt } from '~/domain/excerpt/excerpt.ts';

/**
 * An excerpt where each »vi«, »os« or »jeg« can be given to whoever is meant. What the reader says is kept in the
 * notebook as a tag on the word; there is no key.
 */
export function WhoIsWe({ excerpt, words, choices, name, idPrefix }: WhoIsWeProps) {
	const places = useMemo(() => wordsOfTurns(excerpt.turns, words), [excerpt, words]);
	const codec = useMemo(() => numberedCodec(places.length), [places.length]);
	const { state, change, isMisread } = useAddressState(name, codec);
	const [isAlive, setAlive] = useState(false);
	useEffect(() => setAlive(true), []);
	const { notebook } = useNotebook();
	const meant = useMemo(
		() => meantBy(notebook, excerpt, places, choices),
		[notebook, excerpt, places, choices],
	);
	const panel = useRef<HTMLDivElement>(null);
	const turns = useRef<HTMLDivElement>(null);
	const roving = useRoving(turns, places.length, state);
	const goToWord = (number: number) => roving.focus(number - 1);
	/** Set when the question is to take the keyboard as soon as it is there. */
	const asked = useRef(false);
	useEffect(() => {
		if (asked.current) panel.current?.focus();
		asked.current = false;
	}, [state]);
	const open = (number: number, byKey: boolean) => {
		change(number);
		if (byKey && number === state) panel.current?.focus();
		else asked.current = byKey;
	};
	return (
		<figure class="we">
			<div ref={turns} {...(isAlive ? { ...roving.group, role: 'group', 'aria-label': hint } : {})}>
				<ExcerptTurns
					excerpt={excerpt}
					idPrefix={idPrefix}
					href={(turn) => addresses.turn(excerpt.id, turn)}
					drawTurn={(props) => (
						<Turn
							{...props}
							noted={places.filter(({ turn }) => turn === props.turn.number)}
							drawNoted={
								isAlive
									? (piece, { start }) => {
											const at = places.findIndex(
												(place) => place.turn === props.turn.number && place.start === start,
											);
											return (
												<WordButton
													isOpen={state === at + 1}
													isStop={roving.stop === at}
													letter={letterOf(meant[at]?.tag, choices)}
													meaning={meant[at]?.tag}
													onOpen={(byKey) => open(at + 1, byKey)}
												>
													{piece}
												</WordButton>
											);
										}
									: undefined
							}
						/>
					)}
				/>
			</div>
			{isAlive && (
				<>
					<MeantPanel
						panel={panel}
						excerpt={excerpt}
						places={places}
						at={state}
						meant={state === null ? null : (meant[state - 1] ?? null)}
						choices={choices}
						onAt={change}
						onLeave={goToWord}
					/>
					<MeantList
						places={places}
						meant={meant.map((tag) => tag?.tag ?? null)}
						choices={choices}
						onWord={(number) => {
							change(number);
							goToWord(number);
						}}
					/>
					<figcaption hidden>
						Uddraget »{excerpt.title}«, ord for ord. Herkomst: {excerpt.provenance.words}.
					</figcaption>
					<FigureDownload fileName={`hvem-er-vi-${excerpt.id}`} />
					<MisreadNote isMisread={isMisread} />
				</>
			)}
		</figure>
	);
}

const hint = 'Udskriften med ord at vælge. Gå fra ord til ord med piletasterne.';

function letterOf(choice: string | undefined, choices: readonly string[]): string | null {
	return choice === undefined ? null : nthLetter(choices.indexOf(choice));
}

export interface WhoIsWeProps {
	readonly excerpt: Excerpt;
	/** Those that can be given to somebody, e.g. `vi`, `os`. Always the same list. */
	readonly words: readonly string[];
	/** Who may be meant. Always the same list. */
	readonly choices: readonly string[];
	/** Its name in the page's address. */
	readonly name: string;
	/** Stands before `t1` in the id of the first turn. */
	readonly idPrefix: string;
}

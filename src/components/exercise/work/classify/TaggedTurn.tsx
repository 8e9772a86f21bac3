import { TurnMark } from '~/components/excerpt/TurnMark.tsx';
import { describeTurn } from '~/domain/excerpt/description.ts';
import { voiceOf } from '~/domain/excerpt/voice.ts';
import { taggedRow, type LanedStretch } from '~/domain/exercise/tagged-row.ts';
import type { ComponentChild } from 'preact';
import type { TurnProps } from '~/components/excerpt/Turn.tsx';
import type { Segment } from '~/domain/excerpt/segment.ts';
import type { TaggedStretch } from '~/domain/exercise/tagged-stretches.ts';
import type { TagLine } from './tag-lines.ts';

/**
 * A turn with lines under its words, one for each tag, and the tag's letter where it ends. For the eye: the table says
 * the same.
 */
export function TaggedTurn({ turn, turns, id, href, stretches, letters, lines }: Props) {
	const voice = voiceOf(turn.speaker);
	const description = describeTurn(turn, turns);
	const row = taggedRow(turn, stretches);
	const overlapsLater = (part: number, place: number, key: number) =>
		row
			.slice(part)
			.flatMap(({ segments }, at) => (at === 0 ? segments.slice(place + 1) : segments))
			.some(({ overlap }) => overlap?.key === key);
	const piece = (segment: Segment, part: number, place: number) => {
		const { overlap } = segment;
		if (!overlap) return drawn(segment);
		return (
			<span class="overlap" data-pair={overlap.letter}>
				{drawn(segment)}
				{overlap.letter !== null && !overlapsLater(part, place, overlap.key) && (
					<sup aria-hidden="true">{overlap.letter}</sup>
				)}
			</span>
		);
	};
	const underlined = (tags: readonly LanedStretch[], words: ComponentChild) =>
		tags.reduceRight(
			(inner, { entry, lane }) => (
				<span class="tagged" data-line={lines.get(entry.tag)} data-lane={Math.min(lane, 3)}>
					{inner}
				</span>
			),
			words,
		);
	return (
		<li id={id} value={turn.number} class="turn" data-voice={voice}>
			<TurnMark voice={voice} number={turn.number} href={href} />
			<p class="turn-speaker">
				{turn.speaker}
				{turn.uncertainSpeaker && ' (usikkert)'}
			</p>
			{description !== '' && <p class="turn-description visually-hidden">{description}</p>}
			<p class="turn-words" data-tagged={stretches.length > 0 ? '' : undefined}>
				{row.map(({ tags, segments, ends }, part) => (
					<>
						{underlined(
							tags,
							segments.map((segment, place) => piece(segment, part, place)),
						)}
						{ends.map(({ entry }) => (
							<sup class="tag-letter" aria-hidden="true" key={entry.id}>
								{letters.get(entry.tag)}
							</sup>
						))}
					</>
				))}
			</p>
		</li>
	);
}

/** As in the turn: signs are for the eye, comments for everybody. */
function drawn({ kind, text }: Segment) {
	switch (kind) {
		case 'words':
		case 'space':
			return text;
		case 'comment':
			return <i class="turn-comment">{text}</i>;
		case 'bracket':
			return (
				<i class="turn-comment" aria-hidden="true">
					{text}
				</i>
			);
		case 'sign':
			return <span aria-hidden="true">{text}</span>;
		case 'boundary':
			return <span class="visually-hidden"> </span>;
	}
}

interface Props extends TurnProps {
	/** Those to show in it. */
	readonly stretches: readonly TaggedStretch[];
	readonly letters: ReadonlyMap<string, string>;
	readonly lines: ReadonlyMap<string, TagLine>;
}

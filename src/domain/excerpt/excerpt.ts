/** The excerpt as every layer to the right of `formats` knows it: plain data, JSON-safe. */
export type {
	Between,
	Contour,
	Excerpt,
	ExcerptTurn,
	ExcerptWarning,
	Mark,
	NotationLevel,
	Overlap,
	Participant,
	PauseLength,
	Piece,
	Provenance,
	Span,
	SpanType,
} from '~/formats/excerpt-text/index.ts';

import { useNotebook } from '~/components/notebook/use-notebook.ts';
import { answersTo } from '~/domain/notebook/answers.ts';
import { actors } from './actors.ts';
import { bidAt, followed } from './chain-questions.ts';

/** What the reader follows through the chain, and where it may be lost: their own bids, link by link. */
export function ChainBids() {
	const { notebook } = useNotebook();
	const textOf = (question: typeof followed) => answersTo(notebook, question)[0]?.text.trim() ?? '';
	const knowledge = textOf(followed);
	const bids = actors.flatMap(({ id, name }) => {
		const text = textOf(bidAt(id));
		return text === '' ? [] : [{ id, name, text }];
	});
	if (knowledge === '' && bids.length === 0) return null;
	return (
		<div class="chain-bids">
			{knowledge !== '' && <p>Du følger: {knowledge}</p>}
			{bids.length > 0 && (
				<>
					<p>Dine bud på, hvad der bliver tilbage undervejs:</p>
					<dl>
						{bids.map(({ id, name, text }) => (
							<div key={id}>
								<dt>{name}</dt>
								<dd>{text}</dd>
							</div>
						))}
					</dl>
				</>
			)}
		</div>
	);
}

import { render } from 'preact';
import '~/styles/layers.css';
import '~/styles/tokens.css';
import '~/styles/base.css';
import '~/components/timeline/policy-timeline.css';
import '~/components/timeline/timeline-events.css';
import '~/components/timeline/live-timeline.css';
import '~/components/site/site.css';
import { LivePolicyTimeline } from '~/components/timeline/LivePolicyTimeline.tsx';
import { manyEvents } from './generate.ts';

/** The policy time line as pages have it, with more events than any page has. */
const page = document.getElementById('page');
if (!page) throw new Error('There is no place for the time line.');
const entries = manyEvents(300).map((event) => ({ event, sources: [{ text: 'Ingen' }] }));
render(
	<div class="wide block">
		<LivePolicyTimeline name="tidslinje" idScope="maaling" entries={entries} checked="nu" />
	</div>,
	page,
);

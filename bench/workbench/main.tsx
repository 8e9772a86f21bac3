import { render } from 'preact';
import '~/styles/layers.css';
import '~/styles/tokens.css';
import '~/styles/base.css';
import '~/components/excerpt/workbench/workbench-styles.css';
import '~/components/site/site.css';
import { Workbench } from '~/components/excerpt/workbench/Workbench.tsx';
import { notebookStore } from '~/storage/notebook-store.ts';
import { longExcerpt, manyNotes } from './generate.ts';

/** The workbench as pages have it, on more than any page has. */
const excerpt = longExcerpt(500);
notebookStore().write(...manyNotes(excerpt, 1000));
const page = document.getElementById('page');
if (!page) throw new Error('There is no place for the workbench.');
render(
	<Workbench
		excerpt={excerpt}
		idPrefix=""
		exercise={null}
		setting="own"
		tools={{ notes: true, words: true, links: true, cards: true, tags: [] }}
		views
	/>,
	page,
);

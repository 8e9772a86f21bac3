import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { authoringComponents } from './src/integrations/authoring-components.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { exactPolicy } from './src/integrations/exact-policy.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { linksWithBase } from './src/integrations/links-with-base.ts';
import { oneStylesheet } from './src/integrations/one-stylesheet.ts';
import { searchIndex } from './src/integrations/search-index.ts';

/** The folder of the course on its server, with a slash at both ends however it was given. */
const base = `/${process.env.COURSE_BASE ?? ''}/`.replace(/\/+/gu, '/');

export default defineConfig({
	// Not known in an ordinary build: then no page says what its whole address is.
	site: process.env.COURSE_SITE || undefined,
	base,
	trailingSlash: 'always',
	integrations: [
		contentCheck(),
		mdx(),
		preact(),
		oneStylesheet({ base }),
		exactPolicy(),
		searchIndex(),
	],
	markdown: {
		processor: unified({
			remarkPlugins: [authoringComponents],
			rehypePlugins: [[linksWithBase, { base }]],
		}),
		syntaxHighlight: false,
	},
	build: { inlineStylesheets: 'never' },
	vite: {
		plugins: [layerOrder()],
		build: {
			// Inlined assets would need an exception in the policy below.
			assetsInlineLimit: 0,
			// light-dark() is written once; browsers from before 2024 get the same through custom properties.
			cssTarget: ['chrome111', 'edge111', 'firefox113', 'safari16.4'],
			rolldownOptions: {
				onLog(level, log, handle) {
					// Every MDX file brings one; it says nothing about our code.
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
	security: {
		// The same policy on every page. Nothing from another origin, no inline code, no style attributes.
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				// Search fetches its index and works beside the page.
				"connect-src 'self'",
				"worker-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			],
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: {
				resources: [
					{ resource: "'self'", kind: 'element' },
					{ resource: "'none'", kind: 'attribute' },
				],
			},
		},
	},
	devToolbar: { enabled: false },
});

import { relative } from 'node:path';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentDir } from './src/adapters/content-dir.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { dataFiles } from './src/integrations/data-files.ts';
import { shareImages } from './src/integrations/share-images.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { fontSubset } from './src/integrations/font-subset.ts';
import { indexFiles } from './src/integrations/index-files.ts';
import { redirects } from './src/integrations/redirects.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { searchData } from './src/integrations/search-data.ts';
import { starlightParts } from './src/integrations/starlight-parts.ts';
import { textFiles } from './src/integrations/text-files.ts';
import { toolData } from './src/integrations/tool-data.ts';

const about = {
	name: 'PM Atlas',
	description:
		'Careers in product, project and program management: roles, ladders, skills and moves.',
};
/** Starlight's parts that are drawn by ours. */
const frame = [
	'ContentPanel',
	'Footer',
	'Head',
	'Header',
	'PageFrame',
	'PageSidebar',
	'PageTitle',
	'Sidebar',
	'SkipLink',
	'ThemeProvider',
	'TwoColumnContent',
];
const { SITE_URL, BASE_PATH, REPO_URL, PM_ATLAS_OUT, PM_ATLAS_CACHE } = process.env;

export default defineConfig({
	site: SITE_URL || 'http://localhost:4321',
	base: BASE_PATH || '/',
	trailingSlash: 'always',
	outDir: PM_ATLAS_OUT || './dist',
	cacheDir: PM_ATLAS_CACHE || './node_modules/.cache/pm-atlas/default',
	// Rules in the head have the browser fetch what a reader is about to open.
	prefetch: false,
	vite: {
		// Every script is a file: what is written into a page would have to be allowed in its policy one by one.
		build: { assetsInlineLimit: 0, modulePreload: false },
		define: {
			'import.meta.env.SITE_NAME': JSON.stringify(about.name),
			'import.meta.env.REPO_URL': JSON.stringify(REPO_URL?.replace(/\/+$/, '') || undefined),
		},
	},
	integrations: [
		contentChecks(),
		starlightParts(),
		starlight({
			title: about.name,
			description: about.description,
			customCss: [
				'@fontsource-variable/cabin/wght.css',
				'./src/styles/tokens.css',
				'./src/styles/text.css',
				'./src/styles/frame.css',
				'./src/styles/toc.css',
				'./src/styles/prose.css',
				'./src/styles/signs.css',
				'./src/styles/strip.css',
				'./src/styles/drawn.css',
				'./src/styles/pages.css',
				'./src/styles/ladder.css',
				'./src/styles/comparison.css',
				'./src/styles/home.css',
				'./src/styles/menu.css',
				'./src/styles/narrow.css',
				'./src/styles/map.css',
				'./src/styles/network-list.css',
				'./src/styles/lists.css',
				'./src/styles/tools.css',
				'./src/styles/tool-results.css',
				'./src/styles/route.css',
				'./src/styles/self-check.css',
				'./src/styles/hiring-pack.css',
				'./src/styles/job-picker.css',
				'./src/styles/finder.css',
				'./src/styles/search.css',
				'./src/styles/offline.css',
				'./src/styles/print.css',
				'./src/styles/print-lines.css',
			],
			components: {
				...Object.fromEntries(frame.map((name) => [name, `./src/components/frame/${name}.astro`])),
			},
			markdown: { processedDirs: [relative(process.cwd(), contentDir)], headingLinks: false },
			expressiveCode: false,
			disable404Route: true,
			plugins: [shareImages()],
		}),
		mdx(),
		indexFiles(about),
		dataFiles(),
		redirects(),
		textFiles(about),
		searchData(),
		toolData(),
		fontSubset(),
		finishPages(),
		offlineWorker(),
	],
});

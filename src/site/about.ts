/** The pages about the site itself: what they are called, what they say they are, where they are. */
import { addresses } from './addresses.ts';
import { plainPage, type PageModel } from './page.ts';

export const aboutIds = ['about', 'data', 'accessibility', 'privacy'] as const;
export type AboutId = (typeof aboutIds)[number];

interface AboutPage {
	title: string;
	/** As the foot of a page names it. */
	short: string;
	definition: string;
	/** Other words that people look it up by. */
	aliases: readonly string[];
	headings: readonly { slug: string; text: string }[];
}

export const aboutPages = {
	about: {
		title: 'About this site',
		short: 'About',
		definition:
			'What it is and whom it is for, how it is made and checked, and how to cite it, correct it or copy it.',
		aliases: ['About', 'License', 'Licence', 'How to cite', 'Contribute'],
		headings: [
			{ slug: 'what-it-is', text: 'What it is' },
			{ slug: 'who-it-is-for', text: 'Who it is for' },
			{ slug: 'how-it-is-made', text: 'How it is made' },
			{ slug: 'licenses', text: 'Licenses' },
			{ slug: 'mistakes', text: 'Mistakes' },
			{ slug: 'how-to-cite-it', text: 'How to cite it' },
		],
	},
	data: {
		title: 'Open data',
		short: 'Data',
		definition:
			'The catalogue behind this site as files to download: what is in them, how to use them, and what stays as it is.',
		aliases: ['Download the data', 'JSON', 'CSV', 'Feed', 'RSS'],
		headings: [
			{ slug: 'files', text: 'The files' },
			{ slug: 'use', text: 'How to use them' },
			{ slug: 'fields', text: 'The fields, by example' },
			{ slug: 'promise', text: 'What stays as it is' },
			{ slug: 'credit', text: 'License and credit' },
			{ slug: 'more', text: 'Pages as Markdown, lists, feed' },
		],
	},
	accessibility: {
		title: 'Accessibility',
		short: 'Accessibility',
		definition:
			'What this site does so that everyone can read it, how that is tested, where it falls short, and how to report a barrier.',
		aliases: ['a11y', 'WCAG', 'Screen reader'],
		headings: [
			{ slug: 'aim', text: 'What we aim for' },
			{ slug: 'tested', text: 'What is tested' },
			{ slug: 'shortcomings', text: 'Where it falls short' },
			{ slug: 'report', text: 'How to report a barrier' },
		],
	},
	privacy: {
		title: 'Privacy',
		short: 'Privacy',
		definition:
			'No cookies, no trackers, nothing from other hosts: what stays in your browser, how to remove it, and what a server may log.',
		aliases: ['Cookies', 'Trackers', 'Data protection', 'GDPR'],
		headings: [
			{ slug: 'what-it-does-not-do', text: 'What this site does not do' },
			{ slug: 'what-your-browser-keeps', text: 'What your browser keeps' },
			{ slug: 'what-addresses-say', text: 'What addresses say' },
			{ slug: 'what-the-host-may-log', text: 'What the host may log' },
			{ slug: 'how-this-is-checked', text: 'How this is checked' },
		],
	},
} as const satisfies Record<AboutId, AboutPage>;

/** The model of one of these pages. */
export function aboutPage(id: AboutId): PageModel {
	const { title, definition, headings } = aboutPages[id];
	return plainPage(
		'about',
		id,
		addresses[id],
		title,
		definition,
		headings.map((heading) => ({ depth: 2, ...heading })),
	);
}

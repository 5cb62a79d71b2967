/** The tools that are built: what they are called, what they are for, where they are. A new tool adds its entry here. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Finder } from '../domain/entries.ts';
import type { FinderId } from '../domain/vocabulary.ts';
import { addresses, hasTools } from './addresses.ts';
import { plainPage, type PageModel, type TocEntry } from './page.ts';

export type ToolId = 'compare' | 'gap' | 'route' | 'self-check' | 'hiring-pack' | FinderId;

export interface Tool {
	id: ToolId;
	title: string;
	says: string;
	address: string;
	/** The list that leads to the same facts without JavaScript, or when the tool does not load. */
	otherwise: { title: string; address: string; says?: string };
}

const tools: readonly Tool[] = [
	{
		id: 'compare',
		title: 'Compare any two jobs',
		says: 'Two roles or titles side by side: what each answers for, which skills carry over, and where they differ most.',
		address: addresses.compareTool(),
		otherwise: { title: 'list of all roles', address: addresses.roles },
	},
	{
		id: 'gap',
		title: 'The gap between two jobs',
		says: 'What carries over from the job you have to the one you want, what is missing, and how to build it and show it.',
		address: addresses.gapTool(),
		otherwise: { title: 'list of moves', address: addresses.transitions },
	},
	{
		id: 'route',
		title: 'Plan a route',
		says: 'Up to three ways from the job you have to the one you want, by promotions and by moves that are described here, with what each step asks for.',
		address: addresses.routeTool(),
		otherwise: { title: 'list of moves', address: addresses.transitions },
	},
	{
		id: 'self-check',
		title: 'Check yourself against a job',
		says: 'Where you stand in the skills that a job leans on, with a line of evidence for each. Your answers stay on your device unless you pass them on.',
		address: addresses.selfCheckTool(),
		otherwise: { title: 'list of all roles', address: addresses.roles },
	},
	{
		id: 'hiring-pack',
		title: 'Hiring pack for a job',
		says: 'A draft of the advert, interview questions with what a good answer holds, a scorecard and a plan for the first ninety days.',
		address: addresses.hiringPackTool(),
		otherwise: { title: 'list of all roles', address: addresses.roles },
	},
];

/** The tools of a site; none where there are no two jobs to choose between. */
export function toolsOf(catalogue: Catalogue): Tool[] {
	if (!hasTools(catalogue)) return [];
	const moves = catalogue.transitions.size > 0;
	const chosen = tools.map((tool) =>
		tool.otherwise.address === addresses.transitions && !moves
			? { ...tool, otherwise: { title: 'list of all roles', address: addresses.roles } }
			: tool,
	);
	return [...chosen, ...[...catalogue.finders.values()].map(finderAsTool)];
}

/** The heading above the tables of a finder, which hold the same as the tool, for those who add up by hand. */
export const finderTables = {
	slug: 'what-each-answer-counts-for',
	text: 'What each answer counts for',
} as const;

function finderAsTool({ id, title, definition }: Finder): Tool {
	const address = addresses.finderTool(id);
	const says = 'holds the same, to add up by hand';
	const otherwise = {
		title: 'table of what each answer counts for',
		address: `${address}#${finderTables.slug}`,
		says,
	};
	return { id, title, says: definition, address, otherwise };
}

/** One of the tools, by its id. */
export function toolOf(catalogue: Catalogue, id: ToolId): Tool | undefined {
	return toolsOf(catalogue).find((tool) => tool.id === id);
}

/** The headings that every tool's page has below its results. */
export const toolHeadings = [
	{ slug: 'what-it-cannot-know', text: 'What the tool cannot know' },
	{ slug: 'what-it-reads', text: 'The tables it reads from' },
] as const;

/** The model of a tool's page; with headings of its own if it has more than results. */
export function toolPage(tool: Tool, own: readonly TocEntry[] = []): PageModel {
	return {
		...plainPage('tool', tool.id, tool.address, tool.title, tool.says, [
			...own,
			...toolHeadings.map(({ slug, text }) => ({ depth: 2, slug, text })),
		]),
		where: 'Tool',
	};
}

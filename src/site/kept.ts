/** What a reader's browser keeps for this site, as the privacy page says it; a test holds the list against the code. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { ToolId } from './tools.ts';
import { toolOf } from './tools.ts';

export interface Kept {
	title: string;
	/** The key as it is, or the name of one of our own keys. */
	key: string | { name: string };
	/** How long: until it is removed, or until the tab is closed. */
	storage: 'local' | 'session';
	holds: string;
	written: string;
	removed: string;
	/** The tool that keeps it; everything else is on every site. */
	tool?: ToolId;
}

const all: readonly Kept[] = [
	{
		title: 'Your theme',
		key: 'starlight-theme',
		storage: 'local',
		holds: '“light” or “dark”; an empty value for Auto.',
		written:
			'When you choose a theme. The empty value is written without your doing, by every page.',
		removed: 'Choosing Auto empties it.',
	},
	{
		title: 'Your latest searches',
		key: { name: 'recent-searches' },
		storage: 'local',
		holds: 'The last five questions that you followed to a result or sent off with Enter.',
		written: 'When you do either.',
		removed: '“Clear recent searches”, in the search.',
	},
	{
		title: 'Your answers about yourself',
		key: { name: 'self-check' },
		storage: 'local',
		holds: 'For each skill the level you chose and your line of evidence.',
		written:
			'When you choose a level, write a line, open a file of saved answers, or keep answers that came with a link.',
		removed: '“Forget everything”, below the answers.',
		tool: 'self-check',
	},
	{
		title: 'Your plans',
		key: { name: 'plans' },
		storage: 'local',
		holds: 'For each pair of jobs the text of your plan.',
		written: 'When you start a plan, and with every change to it.',
		removed: '“Forget this plan” takes out one plan.',
		tool: 'gap',
	},
	{
		title: 'Where the navigation stood',
		key: 'sl-sidebar-state',
		storage: 'session',
		holds: 'How far the list of pages at the side was scrolled.',
		written: 'Without your doing, when you leave a page or turn to another tab.',
		removed: 'Closing the tab removes it.',
	},
];

/** What is kept on a site with these tools. */
export function keptOn(catalogue: Catalogue): Kept[] {
	return all.filter(({ tool }) => tool === undefined || toolOf(catalogue, tool) !== undefined);
}

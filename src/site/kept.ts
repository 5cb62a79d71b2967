/** What a reader's browser keeps for this site, as the privacy page says it; a test holds the list against the code. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { ToolId } from './tools.ts';
import { toolOf } from './tools.ts';

export interface Kept {
	title: string;
	/** The key as it is, or the name of one of our own keys. */
	key: string | { name: string };
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
		holds: '“light” or “dark”.',
		written: 'When you choose one of the two.',
		removed: 'Choosing Auto removes it.',
	},
	{
		title: 'Your latest searches',
		key: { name: 'recent-searches' },
		holds: 'The last five questions that you followed to a result or sent off with Enter.',
		written: 'When you do either.',
		removed: '“Clear recent searches”, in the search.',
	},
	{
		title: 'Your answers about yourself',
		key: { name: 'self-check' },
		holds: 'For each skill the level you chose and your line of evidence.',
		written:
			'When you choose a level, write a line, open a file of saved answers, or keep answers that came with a link.',
		removed: '“Forget everything”, below the answers.',
		tool: 'self-check',
	},
	{
		title: 'Your plans',
		key: { name: 'plans' },
		holds: 'For each pair of jobs the text of your plan.',
		written: 'When you start a plan, and with every change to it.',
		removed: '“Forget this plan” takes out one plan.',
		tool: 'gap',
	},
];

/** What is kept on a site with these tools. */
export function keptOn(catalogue: Catalogue): Kept[] {
	return all.filter(({ tool }) => tool === undefined || toolOf(catalogue, tool) !== undefined);
}

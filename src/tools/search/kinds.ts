/** What results call the kinds of things they lead to. */
import type { SearchKind } from '../../domain/search/entries.ts';

export interface KindWords {
	/** On the badge of a result. */
	badge: string;
	/** Over a group of results. */
	group: string;
}

export const kindWords: Record<SearchKind, KindWords> = {
	role: { badge: 'Role', group: 'Roles' },
	skill: { badge: 'Skill', group: 'Skills' },
	ladder: { badge: 'Ladder', group: 'Ladders' },
	rung: { badge: 'Job title', group: 'Job titles' },
	term: { badge: 'Term', group: 'Terms' },
	transition: { badge: 'Transition', group: 'Moves from job to job' },
	comparison: { badge: 'Comparison', group: 'Jobs compared' },
	guide: { badge: 'Guide', group: 'Guides' },
	tool: { badge: 'Tool', group: 'Tools' },
	question: { badge: 'Question', group: 'Questions' },
	'starting-point': { badge: 'Job title', group: 'Job titles' },
	page: { badge: 'Page', group: 'Other pages' },
};

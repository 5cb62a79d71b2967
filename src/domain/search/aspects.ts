/** Which section of a page answers which side of a question: "skills" of a role, "learn" about a skill. */
import type { SearchKind } from './entries.ts';
import { rootOf, sameWord } from './words.ts';

/** A section of a kind of page, and the words that ask for it. */
interface Aspect {
	slug: string;
	/** Each cue is one word, or several that all must be there. */
	cues: string;
}

/** In order: where two fit, the first one is meant. The slugs are those of the recipes. */
const aspects: Partial<Record<SearchKind, readonly Aspect[]>> = {
	role: [
		{
			slug: 'getting-in',
			cues: 'become,becoming,enter,entry,degree,qualification,qualified,experience,background,eligible,entry+requirement,get+into,break+into,start',
		},
		{
			slug: 'required-skills',
			cues: 'skill,competency,ability,knowledge,know,learn,strength,technical,code,math,sql',
		},
		{ slug: 'day-to-day', cues: 'day,daily,week,typical,routine,hour,time' },
		{
			slug: 'hard-parts',
			cues: 'stress,burnout,hard,difficult,challenge,problem,worst,pressure,pain,fail',
		},
		{
			slug: 'how-success-is-judged',
			cues: 'success,successful,kpi,metric,measure,performance,judge,evaluate,goal,objective',
		},
		{
			slug: 'artifacts-and-tools',
			cues: 'tool,software,artifact,deliverable,document,template,use',
		},
		{
			slug: 'who-you-work-with',
			cues: 'report,boss,work+with,collaborate,direct+report,team,manage+people,line+manage',
		},
		{
			slug: 'is-it-for-you',
			cues: 'right+for,suit,personality,introvert,fit,should+i,enjoy,worth,good,career,old,age,happy,like',
		},
		{
			slug: 'misconceptions',
			cues: 'myth,misconception,just,same,really,still,future,dead,dying,obsolete,needed',
		},
		{ slug: 'worked-example', cues: 'example,case' },
		{ slug: 'titles-and-ladder', cues: 'title' },
		{ slug: 'moves', cues: 'move,switch,exit,leave,next,transition' },
		{ slug: 'compared-with', cues: 'difference,compare,versus' },
		{
			slug: 'responsibilities',
			cues: 'responsibility,responsible,duty,task,description,job,role,accountable,charge,own,do,doe',
		},
		{ slug: 'focus-and-scope', cues: 'what,definition,define,mean,meaning,scope,purpose,who' },
	],
	skill: [
		{
			slug: 'how-to-build-it',
			cues: 'improve,learn,build,develop,course,training,practice,better,how,technique,framework,method,write,create,run,handle,deal',
		},
		{
			slug: 'how-to-show-it',
			cues: 'show,prove,interview,resume,cv,demonstrate,evidence,example',
		},
		{ slug: 'the-four-levels', cues: 'level,grade,expert,beginner,advanced,rate,assess' },
		{ slug: 'who-needs-it', cues: 'who,need,role,job' },
		{ slug: 'why-it-matters', cues: 'why,important,importance,matter,what' },
	],
	transition: [
		{ slug: 'what-is-missing', cues: 'skill,missing,gap,learn,lack,need' },
		{ slug: 'what-carries-over', cues: 'transferable,carry,keep,same,share' },
		{ slug: 'first-steps', cues: 'how,step,start,first,plan' },
		{ slug: 'proof-you-can-show', cues: 'proof,prove,show,resume,cv,interview,evidence,portfolio' },
		{ slug: 'when-not-to-move', cues: 'worth,should,not,mistake,regret' },
		{ slug: 'how-the-week-changes', cues: 'day,week,different,difference,change' },
		{ slug: 'the-way-back', cues: 'back,return,reverse' },
	],
	ladder: [
		{
			slug: 'what-grows',
			cues: 'promotion,promoted,promote,criterion,criteria,expectation,grow,next',
		},
		{ slug: 'where-it-forks', cues: 'fork,track,individual,people,manage' },
		{
			slug: 'the-rungs',
			cues: 'level,ladder,path,title,rank,hierarchy,step,above,after,progression,career',
		},
	],
};

/** Words that ask for the ladder a job stands on, when they come with the job's name. */
const ladderCues = rootsOf(
	'level ladder path progression promotion promoted promote grade rank hierarchy above below after next step track framework criteria criterion climb career seniority advance advancement rung',
);

/** Words that ask for a kind of page. */
const kindCues: Partial<Record<SearchKind, ReadonlySet<string>>> = {
	skill: rootsOf('skill competency ability technique framework method methodology approach model'),
	ladder: rootsOf(
		'ladder level path progression promotion promoted criteria career rung grade rank',
	),
	term: rootsOf('meaning definition define abbreviation acronym stand glossary'),
	comparison: rootsOf('versus difference differ compare comparison same higher'),
	transition: rootsOf('become into move switch transition change pivot'),
	guide: rootsOf('guide tip'),
	role: rootsOf('role job position'),
};

/** The kinds of page that a word asks for. */
export function kindsOf(root: string): ReadonlySet<SearchKind> {
	const kinds = Object.entries(kindCues) as [SearchKind, ReadonlySet<string>][];
	return new Set(kinds.flatMap(([kind, cues]) => (cues.has(root) ? [kind] : [])));
}

/** The kinds of page that a question asks for. */
export function kindsAskedFor(words: readonly { asks: ReadonlySet<string> }[]): Set<string> {
	return new Set(words.flatMap(({ asks }) => [...asks]));
}

function rootsOf(words: string): Set<string> {
	return new Set(words.split(' ').map((word) => rootOf(sameWord(word))));
}

const tables = new Map(
	Object.entries(aspects).map(([kind, list]) => [
		kind,
		list.map(({ slug, cues }) => ({
			slug,
			cues: cues.split(',').map((cue) => cue.split('+').map((word) => rootOf(sameWord(word)))),
		})),
	]),
);

/** The slugs of all sections that a question can ask for, by kind; each kind of page must have them. */
export const aspectSlugs: Partial<Record<SearchKind, string[]>> = Object.fromEntries(
	[...tables].map(([kind, list]) => [kind, list.map(({ slug }) => slug)]),
);

/**
 * The section of a page of this kind that the words ask for.
 *
 * @param roots the words of the question besides the page's name, reduced to their roots
 * @returns the section, and which of the roots asked for it
 */
export function aspectOf(
	kind: SearchKind,
	roots: readonly string[],
): { slug: string; explained: string[] } | undefined {
	for (const { slug, cues } of tables.get(kind) ?? []) {
		const met = cues.filter((cue) => cue.every((root) => roots.includes(root)));
		if (met.length > 0) return { slug, explained: met.flat() };
	}
	return undefined;
}

/** Those of the roots that ask for the ladder of a job. */
export function ladderWords(roots: readonly string[]): string[] {
	return roots.filter((root) => ladderCues.has(root));
}

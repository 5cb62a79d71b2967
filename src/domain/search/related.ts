/** Words of everyday English that mean nearly the same in a question about jobs. */
import { rootOf, sameWord } from './words.ts';

/** A line is a group. */
const groups = [
	'salary pay wage earn earning compensation income remuneration paid',
	'resume cv vitae',
	'certificate certification credential accreditation',
	'course training class bootcamp',
	'degree university doctorate phd mba diploma college',
	'code coding programming sql',
	'boss supervisor superior',
	'job role position post occupation',
	'technology technical technological',
	'transition move switch pivot',
	'become becoming turn',
	'ladder level grade rank progression path promotion rung',
	'difference versus compare comparison differ different distinguish',
	'stress stressful burnout pressure hard difficult challenge',
	'customer client user',
	'vendor supplier contractor procurement',
	'budget cost money finance financial',
	'deadline date schedule timeline',
	'junior associate entry graduate trainee beginner',
	'improve learn build grow develop practice',
	'software tool app',
	'artifact deliverable document template',
	'duty responsibility task accountability',
	'abbreviation acronym stand meaning',
	'ai artificial chatgpt gpt llm automation automate',
	'begin start starting beginning',
	'big large enterprise',
	'small startup',
	'competitor competitive rival',
	'meeting workshop session',
	'launch release rollout',
	'measure metric kpi',
	'myth mistake misconception pitfall fail failure wrong',
	'require necessary',
	'conflict dispute disagreement argue argument',
	'decide decision',
];

const groupOfRoot = new Map(
	groups.flatMap((words, i) =>
		words.split(' ').map((word) => [rootOf(sameWord(word)), i] as const),
	),
);

/** The group of words that mean nearly the same; undefined for a word that has none. */
export function groupOf(root: string): number | undefined {
	return groupOfRoot.get(root);
}

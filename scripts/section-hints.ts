import type { RecipeKind } from '../src/recipes/recipes.ts';

/**
 * What a new page says under each heading, by kind of page and heading. A hint is shorter than any section may be, so
 * that the check refuses the page until it is written.
 */
export const sectionHints: Partial<Record<RecipeKind, Record<string, string>>> = {
	roles: {
		'Focus and scope':
			'what this job is for, where it starts and stops, and how far ahead it looks.',
		Responsibilities: 'a list of at least three, each a decision or a result, never a virtue.',
		'Day to day':
			'a made-up day or week ("Suppose it is Tuesday") with artifacts, numbers and a cost.',
		'How success is judged':
			'what others look at, what they should look at, and where the two differ.',
		'Hard parts': 'three or more parts, each with a paragraph that begins "What works:".',
		'Key skills':
			'the four or five skills that decide whether someone is good at this, as they show here.',
		'Artifacts and tools':
			'a list of at least three things this person makes or keeps, and what makes each good.',
		'Who you work with': 'who, what each of them wants from you, and where it rubs.',
		'Worked example': 'one made-up case from start to end that only this job would live through.',
		Misconceptions: 'what people wrongly believe about this job, and what is true.',
		'Getting in': 'how people really get this job, from where, with what proof.',
		'Is it for you':
			'signs that you will like it, signs that you will not, the sign you have outgrown it.',
	},
	skills: {
		'Why it matters': 'what goes wrong without it, and how it differs from one trade to the next.',
		'How to build it': 'things to do at work first, then things to read if you can name real ones.',
		'How to show it':
			'evidence others can check, then an interview prompt and what a good answer holds.',
	},
	ladders: {
		'What grows': 'what each step adds that the one below does not have.',
		'Where it forks':
			'where paths part or meet, and how to choose; or that they never do, and why.',
		'Titles that mislead': 'titles that mean another rung elsewhere, and how to tell.',
	},
	transitions: {
		'The short answer': 'what is traded for what, and whether it is a usual move.',
		'What carries over': 'what you can do already and will be thanked for.',
		'What is missing': 'what the numbers of the skill gap cannot say.',
		'What you stop doing': 'the habits and the standing you give up.',
		'How the week changes': 'the same week before and after.',
		'How success is judged': 'what you were praised for, and what counts now.',
		'First steps': 'three or more steps that can be taken without leaving the job.',
		'Proof you can show': 'artifacts and results an interviewer can look at.',
		'When not to move': 'the signs that staying is better.',
		'The way back': 'how hard the return is, and what it costs.',
	},
	comparisons: {
		'The short answer': 'the difference in three sentences that anyone can repeat.',
		'Why they get mixed up': 'where the confusion comes from.',
		'The same week, two jobs': 'one made-up situation, seen from both chairs.',
		'What they share': 'what is the same work whoever does it.',
		'Where sources disagree':
			'who says what, and when each is right. Delete this section if they agree.',
		'When one person does both': 'what gives way first. Delete this section if nobody does.',
		'Tell them apart in an advert': 'the words and duties that give each one away.',
	},
};

/** The line under a heading of a new page. */
export function hintFor(kind: RecipeKind, title: string, minWords: number): string {
	return `Write: ${sectionHints[kind]?.[title] ?? `at least ${minWords} words.`}`;
}

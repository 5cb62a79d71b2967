/** The hiring pack of a job: four sheets from its guide, its scope statements and the level statements of its skills. */
import type { SkillNeed } from '../../domain/entries.ts';
import { roleOf, type Job } from '../../domain/job.ts';
import { lowerFirst } from '../../domain/names.ts';
import { byWeight } from '../../domain/skill.ts';
import { levelTitles, type GlanceKey, type Level } from '../../domain/vocabulary.ts';
import { addressOf } from '../../site/addresses.ts';
import { sideOf, type Side } from '../base/side.ts';
import { counted } from '../base/words.ts';
import { firstDays } from './first-days.ts';
import { mustHave, scopeOf, type Texts } from './needs.ts';
import type { Line, Part, Sheet } from './sheet.ts';

export interface HiringPack {
	side: Side;
	title: string;
	sheets: Sheet[];
}

/** The pack of a job. Its role and ladder must have been described before. */
export function hiringPack(job: Job, texts: Texts): HiringPack {
	const side = sideOf(job);
	return {
		side,
		title: `Hiring pack: ${lowerFirst(side.name)}`,
		sheets: [
			{ id: 'advert', title: 'Advert', parts: advert(job, texts) },
			{ id: 'interview', title: 'Interview', parts: interview(job, texts) },
			{ id: 'scorecard', title: 'Scorecard', parts: scorecard(job, texts) },
			{ id: 'first-days', title: 'First 30, 60 and 90 days', parts: firstDays(job, texts) },
		],
	};
}

/** A heading with what stands below it; nothing where there is nothing. */
function under(text: string, items: Line[]): Part[] {
	return items.length === 0
		? []
		: [
				{ kind: 'heading', text },
				{ kind: 'list', items },
			];
}

/** "Risk management (Expert)", with what that level looks like. */
function skillLine({ skill, level }: SkillNeed, text: string): Line {
	const lead = `${skill.title} (${levelTitles[level]})${text === '' ? '' : ':'}`;
	return { lead, address: addressOf(skill), text };
}

function statementsOf(texts: Texts, { skill }: SkillNeed, level: number): string[] {
	return texts.get(skill.id)?.levels[level - 1] ?? [];
}

function advert(job: Job, texts: Texts): Part[] {
	const role = roleOf(job);
	const scope = scopeOf(job).map((text) => ({ text }));
	const needs = byWeight(job.skills);
	const supporting = needs.filter(({ weight }) => weight === 'supporting');
	const optional = needs.filter(({ weight }) => weight === 'optional').length;
	const left =
		optional > 0
			? ` The guide’s ${counted(optional, 'optional skill')} stayed out for that reason.`
			: '';
	return [
		{
			kind: 'advice',
			text: `Ask for nothing that will stay unused. Strike every skill that this post will not need in its first year, and move down what can be learned in the job.${left}`,
		},
		{
			kind: 'advice',
			text: 'Years and certificates only stand in for these statements, and keep out people who can do the work. Ask for them where a law or a contract does.',
		},
		{ kind: 'heading', text: job.title },
		...(role ? [{ kind: 'text' as const, text: role.definition }] : []),
		{
			kind: 'blanks',
			items: [
				'The product, project or area, and why the post is open now',
				'Whom the post reports to, and who reports to it',
			],
		},
		...under('How far the job reaches', scope),
		...under('What you answer for', role ? factLines(role.glance) : []),
		...under(
			'What you must bring',
			mustHave(job).map((need) => skillLine(need, statementsOf(texts, need, need.level).join(' '))),
		),
		...under(
			'What helps as well',
			supporting.map((need) => skillLine(need, '')),
		),
		{
			kind: 'blanks',
			items: [
				'Pay range, place and hours',
				'Each step of the selection, who decides, and by when candidates hear',
			],
		},
	];
}

const factTitles: [GlanceKey, string][] = [
	['answersFor', 'You answer for:'],
	['doesNotAnswerFor', 'You do not answer for:'],
	['decidesAlone', 'You decide alone:'],
	['judgedBy', 'You are judged by:'],
	['horizon', 'You plan this far ahead:'],
	['worksMostWith', 'You work most with:'],
];

function factLines(glance: Record<GlanceKey, string>): Line[] {
	return factTitles
		.filter(([key]) => glance[key] !== '')
		.map(([key, lead]) => ({ lead, text: glance[key] }));
}

/** How many skills one interviewer can ask about in an hour. */
const skillsInAnHour = 3;

function interview(job: Job, texts: Texts): Part[] {
	const core = mustHave(job);
	const share =
		core.length > skillsInAnHour
			? ` An hour does not hold all ${core.length} skills: share them out, two or three to an interviewer.`
			: '';
	return [
		{
			kind: 'advice',
			text: `Ask every candidate the same questions, and write down what was said before you judge it.${share}`,
		},
		...core.flatMap((need) =>
			under(`${need.skill.title}: ${levelTitles[need.level]}`, questionLines(need, texts)),
		),
	];
}

function questionLines(need: SkillNeed, texts: Texts): Line[] {
	const said = texts.get(need.skill.id);
	if (!said) return [{ text: 'The questions did not load.' }];
	const [first, ...others] = statementsOf(texts, need, need.level).map((text) => `“${text}”`);
	const proof = said.show.lines.join(' ');
	return [
		...(said.asks ?? []).map(({ question, answer }) => ({ lead: `“${question}”`, text: answer })),
		...(first === undefined
			? []
			: [{ lead: 'Ask for one example of this:', text: [first, ...others].join(' Or of this: ') }]),
		...(proof === '' ? [] : [{ lead: 'Proof to ask for:', text: proof }]),
	];
}

function scorecard(job: Job, texts: Texts): Part[] {
	const core = mustHave(job);
	const says = (need: SkillNeed, word: string, level: number): Line[] => {
		const said = statementsOf(texts, need, level).join(' ');
		return said === '' ? [] : [{ lead: `${word} (${levelTitles[level as Level]}):`, text: said }];
	};
	if (core.length === 0) return [{ kind: 'text', text: 'This job has no core skill to score.' }];
	return [
		{
			kind: 'advice',
			text: 'Decide row by row, in words: below, as asked, above, or not seen. There is no total, and none should be added: in a sum, one strength hides the lack of something the work cannot do without.',
		},
		{
			kind: 'advice',
			text: 'Fill in the last column alone, before you talk to the other interviewers. “Not seen” is a reason to ask again and counts against nobody.',
		},
		{ kind: 'blanks', items: ['Candidate', 'Interviewer and date'] },
		{
			kind: 'table',
			caption: 'A row for each skill that every candidate must have',
			head: ['Skill', 'What the levels look like', 'What I saw or heard'],
			rows: core.map((need) => ({
				name: { lead: need.skill.title, address: addressOf(need.skill), text: '' },
				cells: [
					[
						...says(need, 'Below', need.level - 1),
						...says(need, 'As asked', need.level),
						...says(need, 'Above', need.level + 1),
					],
					[],
				],
			})),
		},
	];
}

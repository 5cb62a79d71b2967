import type { GapItem } from '../../domain/gap.ts';
import { gap } from '../../domain/gap.ts';
import { roleOf, rungOf, type Job } from '../../domain/job.ts';
import { rungBelow } from '../../domain/ladder.ts';
import { lowerFirst } from '../../domain/names.ts';
import { addressOf } from '../../site/addresses.ts';
import { sideOf } from '../base/side.ts';
import { stepWords } from '../base/words.ts';
import { mustHave, scopeOf, type Texts } from './needs.ts';
import type { Line, Part } from './sheet.ts';

/** How many skills each of the later two months asks to be seen at work. */
const shownAtOnce = 2;

/** The job below, whose holders are likely to come; absent at the start of a line. */
export function jobBelow(job: Job): Job | undefined {
	const rung = rungOf(job);
	const below = rung && rungBelow(rung);
	return below && below.skills.length > 0 ? below : undefined;
}

/** The skills all must have that somebody from the job below has still to build. */
export function stillToBuild(job: Job): GapItem[] {
	const below = jobBelow(job);
	if (!below) return [];
	const { added, raised } = gap(below, job);
	return [...added, ...raised].filter(({ weight }) => weight === 'core');
}

/**
 * What somebody new should know, have done and reach after 30, 60 and 90 days: from the facts of the role's guide, how far
 * the title reaches, and the skills it leans on most. What the guide does not say is not made up.
 */
export function firstDays(job: Job, texts: Texts): Part[] {
	const glance = roleOf(job)?.glance;
	const [first, ...further] = scopeOf(job);
	const fact = (lead: string, text: string | undefined): Line[] => (text ? [{ lead, text }] : []);
	const atWork = mustHave(job)
		.flatMap(({ skill, level }) => texts.get(skill.id)?.levels[level - 1]?.[0] ?? [])
		.map((text): Line => ({ lead: 'Has done this in real work:', text: `“${text}”` }));
	const months: [string, Line[]][] = [
		[
			'By day 30',
			[
				...fact('Has met, and knows what each of them is waiting for:', glance?.worksMostWith),
				...fact('Can say what this means here, with names and figures:', glance?.answersFor),
				...fact('Knows who answers for this instead:', glance?.doesNotAnswerFor),
				...fact('Has agreed with you what this means here:', first),
			],
		],
		[
			'By day 60',
			[
				...fact('Has made a first decision of this kind alone:', glance?.decidesAlone),
				...atWork.slice(0, shownAtOnce),
			],
		],
		[
			'By day 90',
			[
				...further.flatMap((text) => fact('Has begun on this part of the scope:', text)),
				...atWork.slice(shownAtOnce, 2 * shownAtOnce),
				...fact('Has agreed with you on the first signs of this:', glance?.judgedBy),
				...fact('Is not judged yet on what takes longer:', glance?.horizon),
			],
		],
	];
	return [
		...months
			.filter(([, items]) => items.length > 0)
			.flatMap(([text, items]): Part[] => [
				{ kind: 'heading', text },
				{ kind: 'list', items },
			]),
		{
			kind: 'blanks',
			items: [
				'The first piece of work, and who hands it over',
				'The one result you want to see by day 90',
			],
		},
		...fromBelow(job, texts),
	];
}

function fromBelow(job: Job, texts: Texts): Part[] {
	const below = jobBelow(job);
	const items = stillToBuild(job);
	if (!below || items.length === 0) return [];
	return [
		{ kind: 'heading', text: `For somebody who was ${lowerFirst(sideOf(below).name)} before` },
		{
			kind: 'text',
			text: 'That job asks for less in these skills. One way to build each of them on real work:',
		},
		{
			kind: 'list',
			items: items.map((item) => ({
				lead: `${item.skill.title} (${stepWords(item)})${texts.has(item.skill.id) ? ':' : ''}`,
				address: addressOf(item.skill),
				text: texts.get(item.skill.id)?.build.lines.join(' ') ?? '',
			})),
		},
	];
}

/** What the self-check says of a reader's answers against one job. Pure: drawn and written from the same words. */
import type { Skill, SkillNeed } from '../../domain/entries.ts';
import { foldOptional, gap, type GapItem } from '../../domain/gap.ts';
import type { Job } from '../../domain/job.ts';
import { byWeight } from '../../domain/skill.ts';
import { levelTitles, levelWord, type Level } from '../../domain/vocabulary.ts';
import { addresses } from '../../site/addresses.ts';
import { skillBarView, type SkillBarView } from '../../site/skill-bar.ts';
import { sideOf, type Side } from '../base/side.ts';
import { counted } from '../base/words.ts';
import { ownLevelTitles, type OwnLevel, type Ratings } from './ratings.ts';

/** A skill that has been answered, against what the job asks. */
export interface Standing {
	skill: Skill;
	has: OwnLevel;
	asks: Level;
	/** The reader's line of evidence; empty where there is none. */
	note: string;
}

export interface StandingPart {
	key: 'strengths' | 'raise' | 'new';
	title: string;
	says: string;
	items: Standing[];
}

export interface SelfCheckView {
	side: Side;
	/** The skills the job leans on, core first: what is asked. */
	asked: SkillNeed[];
	/** Those with an answer, strengths first; parts without a skill are left out. */
	parts: StandingPart[];
	/** Those without. */
	open: Skill[];
	/** All of it in a sentence. */
	summary: string;
}

const parts = [
	{
		key: 'strengths',
		list: 'carriesOver',
		title: 'Strengths',
		says: 'At the level that the job asks for, or above it.',
	},
	{
		key: 'raise',
		list: 'raised',
		title: 'To raise',
		says: 'You have some of it, and the job asks for more.',
	},
	{ key: 'new', list: 'added', title: 'New', says: 'None of it yet, and the job asks for it.' },
] as const;

/** The skills that a job leans on, core before supporting; optional ones are not asked about. */
export function skillsAsked(job: Pick<Job, 'skills'>): SkillNeed[] {
	return foldOptional(byWeight(job.skills)).shown.filter(({ weight }) => weight !== undefined);
}

/** Where the answers stand against a job. */
export function selfCheckView(job: Job, ratings: Ratings): SelfCheckView {
	const asked = skillsAsked(job);
	const levelOf = ({ id }: Skill): OwnLevel | undefined => ratings.get(id)?.level;
	const answered = asked.filter(({ skill }) => levelOf(skill) !== undefined);
	const have = answered.flatMap(({ skill }): SkillNeed[] => {
		const level = levelOf(skill)!;
		return level === 0 ? [] : [{ skill, level }];
	});
	const lists = gap({ skills: have }, { skills: answered });
	const standing = ({ skill, from, to }: GapItem): Standing => ({
		skill,
		has: from,
		asks: to as Level,
		note: ratings.get(skill.id)?.note?.trim() ?? '',
	});
	const shown = parts
		.map(({ list, ...part }) => ({ ...part, items: lists[list].map(standing) }))
		.filter(({ items }) => items.length > 0);
	const open = asked.filter((need) => !answered.includes(need)).map(({ skill }) => skill);
	return { side: sideOf(job), asked, parts: shown, open, summary: summaryOf(shown, open, asked) };
}

function summaryOf(
	shown: readonly StandingPart[],
	open: readonly Skill[],
	asked: readonly SkillNeed[],
): string {
	const count = (key: StandingPart['key']): number =>
		shown.find((part) => part.key === key)?.items.length ?? 0;
	const strong = count('strengths');
	const [raise, fresh] = [count('raise'), count('new')];
	const rest = [
		raise > 0 && `${raise} to raise`,
		fresh > 0 && `${fresh} new`,
		open.length > 0 && `${open.length} not answered`,
	].filter(Boolean);
	const reached =
		strong > 0 && `${strong} ${strong === 1 ? 'is' : 'are'} at the level it asks for or above`;
	const says = [reached, rest.join(', ')].filter(Boolean).join('; ');
	return `Of ${counted(asked.length, 'skill')} that the job leans on, ${says}.`;
}

/** How many of some skills have a line of evidence: "2 of them with a line of evidence". */
export function evidenceWords(items: readonly Standing[]): string {
	const count = items.filter(({ note }) => note !== '').length;
	if (count === 0) return 'without a line of evidence';
	if (count === items.length)
		return items.length === 1 ? 'with a line of evidence' : 'each with a line of evidence';
	return `${count} of them with a line of evidence`;
}

/** "Skilled", "Skilled, where Working is asked for", "Working, and Skilled is asked for", "None, and …". */
export function standingWords({ has, asks }: Pick<Standing, 'has' | 'asks'>): string {
	const own = ownLevelTitles[has];
	if (has === asks) return own;
	return `${own}, ${has > asks ? 'where' : 'and'} ${levelTitles[asks]} is asked for`;
}

/** The bar of a skill: filled up to where you are, with what the job asks still to build. */
export function standingBar({ has, asks }: Pick<Standing, 'has' | 'asks'>): SkillBarView {
	return {
		...skillBarView(has > asks ? has : asks, has),
		words: has >= asks ? levelTitles[has] : `${ownLevelTitles[has]} to ${levelTitles[asks]}`,
	};
}

/** Where a skill's page says what the job asks for. */
export function askedAddress({ skill, asks }: Pick<Standing, 'skill' | 'asks'>): string {
	return addresses.skillLevel(skill.id, levelWord(asks));
}

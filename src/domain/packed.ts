/**
 * The catalogue as the tools load it: what they compute with, in as few bytes as reads well. Rows are tuples, ids stand in
 * full, and nothing refers to a position but a requirement to its skill, inside one file that is written and read at once.
 */
import type { Catalogue } from './catalogue.ts';
import type { SkillNeed, Statement, Transition } from './entries.ts';
import { titleOfId, usualTitle } from './names.ts';
import type { Permanent } from './permanent.ts';
import { provenance } from './source.ts';
import {
	glanceKeys,
	type Band,
	type Difficulty,
	type Shape,
	type Track,
	type Weight,
} from './vocabulary.ts';

/** Version of the packed shape; a reader of another version does not read it. */
export const packedVersion = 1;

/** Requirements in the order of their owner: `<skill in base 36><level><c, s, o or - for the weight>`, parted by spaces. */
export type PackedNeeds = string;

/** Titles of skills, roles, starting points and rungs are empty where their ids say them. */
export interface PackedCatalogue {
	version: typeof packedVersion;
	/** Id, title, letter, shape; in their order. */
	families: [string, string, string, Shape][];
	/** Id, title. */
	groups: [string, string][];
	/** Id, title, group. */
	skills: [string, string, string][];
	/** Id, title, aliases, family, band, requirements, the rung it stands beside or "". */
	roles: [string, string, string[], string, Band, PackedNeeds, string][];
	/** Id, title, aliases, requirements. */
	starts: [string, string, string[], PackedNeeds][];
	/** Id, title, family, 1 for a variant. */
	ladders: [string, string, string, 0 | 1][];
	/** Id, title, aliases, ladder, role or "", band, track, its own requirements, the rungs it leads to. */
	rungs: [string, string, string[], string, string, Band, Track, PackedNeeds, string[]][];
	/** From, to, difficulty. */
	transitions: [string, string, Difficulty][];
	/** How long a transition takes, by its id, where a source says so; with that source's place and year. */
	times: Record<string, string>;
	/** The two roles, title (empty where it is the usual one), and the facts that differ most as digits. */
	comparisons: [string, string, string, string][];
	/** Id, text, meanings as title (empty where it is the role's) and role. */
	abbreviations: [string, string, [string, string?][]][];
	/** What is gone and what replaced it, both as `kind:id`. */
	retired: Record<string, string>;
}

/** What a role's guide says at a glance. */
export interface RoleTexts {
	definition: string;
	/** In the order of `glanceKeys`. */
	glance: string[];
}

/** How far each rung of a ladder reaches, by the rung's id. */
export type LadderTexts = Record<string, Statement[]>;

/** A piece of a page in plain words, and the section it is taken from. */
export interface Extract {
	title: string;
	slug: string;
	lines: string[];
}

/** What a skill's page says, for those who want to see, build or show it. */
export interface SkillTexts {
	/** The statements of each level, from aware to expert. */
	levels: string[][];
	build: Extract;
	show: Extract;
	/** Questions for an interview; absent where the page asks none. */
	asks?: Ask[];
}

/** A question for an interview, and what to listen for. */
export interface Ask {
	question: string;
	/** "A good answer says …". */
	answer: string;
}

/** What a transition's page says to someone who weighs the move. */
export interface MoveTexts {
	definition: string;
	/** How long it takes, with the place and year of who says so. */
	time?: string;
	parts: Extract[];
	/** The first steps, a sentence each. */
	steps: string[];
}

const weightLetters: Record<Weight, string> = { core: 'c', supporting: 's', optional: 'o' };

/** What the tools compute with, of the whole catalogue. */
export function packCatalogue(
	catalogue: Catalogue,
	{ retired }: Pick<Permanent, 'retired'>,
): PackedCatalogue {
	const skills = [...catalogue.skills.values()];
	const needs = (list: readonly SkillNeed[]): PackedNeeds =>
		list
			.map(({ skill, level, weight }) => {
				const letter = weight ? weightLetters[weight] : '-';
				return `${skills.indexOf(skill).toString(36)}${level}${letter}`;
			})
			.join(' ');
	return {
		version: packedVersion,
		families: catalogue.families.map(({ id, title, letter, shape }) => [id, title, letter, shape]),
		groups: catalogue.skillGroups.map(({ id, title }) => [id, title]),
		skills: skills.map(({ id, title, group }) => [id, packedTitle(id, title), group.id]),
		roles: [...catalogue.roles.values()].map((role) => [
			role.id,
			packedTitle(role.id, role.title),
			role.aliases,
			role.family.id,
			role.band,
			needs(role.skills),
			role.beside?.id ?? '',
		]),
		starts: [...catalogue.startingPoints.values()].map((start) => [
			start.id,
			packedTitle(start.id, start.title),
			start.aliases,
			needs(start.skills),
		]),
		ladders: [...catalogue.ladders.values()].map(({ id, title, family, variant }) => [
			id,
			title,
			family.id,
			variant ? 1 : 0,
		]),
		rungs: [...catalogue.rungs.values()].map((rung) => [
			rung.id,
			packedTitle(rung.id, rung.title),
			rung.aliases,
			rung.ladder.id,
			rung.role?.id ?? '',
			rung.band,
			rung.track,
			needs(rung.skills.filter((need) => !rung.role?.skills.includes(need))),
			rung.next.map(({ id }) => id),
		]),
		transitions: [...catalogue.transitions.values()].map(({ from, to, difficulty }) => [
			from.id,
			to.id,
			difficulty,
		]),
		times: Object.fromEntries(
			[...catalogue.transitions.values()].flatMap(({ id, time }) =>
				time ? [[id, timeWords(time)]] : [],
			),
		),
		comparisons: [...catalogue.comparisons.values()].map(({ a, b, title, differsMost }) => [
			a.id,
			b.id,
			title === usualTitle(a, b) ? '' : title,
			differsMost.map((key) => glanceKeys.indexOf(key)).join(''),
		]),
		abbreviations: catalogue.abbreviations.map(({ id, text, meanings }) => [
			id,
			text,
			meanings.map(({ title, role }) =>
				role ? [title === role.title ? '' : title, role.id] : [title],
			),
		]),
		retired: Object.fromEntries(
			retired
				.filter(({ was }) => !was.startsWith('/'))
				.map(({ was, successor }) => [was, successor]),
		),
	};
}

/** How long a move takes, and who says so. */
export function timeWords({ text, source }: NonNullable<Transition['time']>): string {
	return `${text} (${provenance(source)})`;
}

/** A title that its id says is left out: most ids are their titles. */
function packedTitle(id: string, title: string): string {
	return title === titleOfId(id) ? '' : title;
}

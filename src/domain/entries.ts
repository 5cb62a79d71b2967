/** The entries of the catalogue: what `authored.ts` describes, with every id resolved to the entry it names. */
import type {
	AbbreviationFacts,
	Authored,
	Body,
	ComparisonFacts,
	Day,
	FamilyFacts,
	FinderAnswerFacts,
	FinderFacts,
	FinderQuestionFacts,
	GuideFacts,
	LadderFacts,
	PageFacts,
	QuestionFacts,
	RoleFacts,
	RungFacts,
	SkillFacts,
	SkillGroupFacts,
	SourceFacts,
	StartingPointFacts,
	StatementFacts,
	TermFacts,
	TransitionFacts,
} from './authored.ts';
import type { Band, Level, LevelWord, Weight } from './vocabulary.ts';

/** What every page written by an editor carries. */
export interface Page {
	id: string;
	title: string;
	definition: string;
	aliases: string[];
	questions: QuestionFacts[];
	reviewed?: Day;
	body: Body;
	/** Path inside the content folder. */
	file: string;
}

export interface Family extends Omit<FamilyFacts, 'order'> {
	/** Its place on the map, from the top. */
	row: number;
	roles: Role[];
	ladders: Ladder[];
}

export interface SkillGroup extends Omit<SkillGroupFacts, 'order'> {
	skills: Skill[];
}

/** A skill at the level somebody has or a job requires. */
export interface SkillNeed {
	skill: Skill;
	level: Level;
	/** Absent for starting points, which are not a target. */
	weight?: Weight;
}

export interface Role extends Page {
	kind: 'role';
	family: Family;
	band: Band;
	/** For a side stop: the nearest job on a ladder. */
	beside?: Rung;
	glance: RoleFacts['glance'];
	skills: SkillNeed[];
	/** The rungs this role stands on, in ladder order. */
	rungs: Rung[];
}

export interface StartingPoint extends Omit<StartingPointFacts, 'skills'> {
	kind: 'starting-point';
	skills: SkillNeed[];
}

export type Statement = StatementFacts;

export interface Skill extends Page {
	kind: 'skill';
	group: SkillGroup;
	levels: Record<LevelWord, Statement[]>;
}

export interface Rung {
	kind: 'rung';
	id: string;
	title: string;
	aliases: string[];
	ladder: Ladder;
	/** Absent while the role has no guide. */
	role?: Role;
	planned: boolean;
	/** The family of its role; its ladder's while the role is planned. */
	family: Family;
	band: Band;
	track: RungFacts['track'];
	scope: Statement[];
	years: { text: string; source: Source }[];
	/** The role's requirements with this rung's own levels laid over them. */
	skills: SkillNeed[];
	next: Rung[];
	previous: Rung[];
}

export interface Ladder extends Page {
	kind: 'ladder';
	family: Family;
	variant: boolean;
	rungs: Rung[];
}

export interface Transition extends Page {
	kind: 'transition';
	from: Role | StartingPoint;
	to: Role;
	difficulty: TransitionFacts['difficulty'];
	time?: { text: string; source: Source };
}

export interface Comparison extends Page {
	kind: 'comparison';
	a: Role;
	b: Role;
	differsMost: ComparisonFacts['differsMost'];
}

export interface Guide extends Page {
	kind: 'guide';
}

export interface Term extends Omit<Page, 'questions'> {
	kind: 'term';
	seeAlso: Term[];
	confusableWith: { term: Term; difference: string }[];
}

export interface Abbreviation {
	id: string;
	text: string;
	meanings: { title: string; role?: Role; term?: Term; note?: string }[];
	sources: Source[];
}

export type Source = SourceFacts;

/** Questions whose answers speak for roles: what a reader, or a team, chooses a role by. */
export interface Finder extends Omit<FinderFacts, 'roles' | 'questions'> {
	/** The roles it can name, in the editors' order. */
	roles: Role[];
	questions: FinderQuestion[];
}

export interface FinderQuestion extends Omit<FinderQuestionFacts, 'answers'> {
	answers: FinderAnswer[];
}

export interface FinderAnswer extends Omit<FinderAnswerFacts, 'speaksFor'> {
	question: FinderQuestion;
	/** How much it speaks for a role, and why; nothing for all other roles. */
	speaksFor: ReadonlyMap<Role, Reason>;
}

/** What an answer counts for: 2 points where it speaks for a role strongly, 1 where it does somewhat. */
export interface Reason {
	points: 1 | 2;
	reason: string;
}

/** The entries that have a page of their own. */
export type PageEntry = Role | Skill | Ladder | Transition | Comparison | Guide;

const noBody: Body = { headings: [], citations: [], words: 0 };

/** The part of an entry that all pages share. */
export function pageOf(
	authored: Authored<PageFacts>,
	title: string,
): Omit<Page, 'questions'> & { questions: QuestionFacts[] } {
	const { facts, file, body = noBody } = authored;
	return {
		id: facts.id,
		title,
		definition: facts.definition,
		aliases: facts.aliases,
		questions: facts.questions ?? [],
		body,
		file,
		...(facts.reviewed && { reviewed: facts.reviewed.date }),
	};
}

export type {
	AbbreviationFacts,
	GuideFacts,
	LadderFacts,
	SkillFacts,
	SkillGroupFacts,
	SourceFacts,
	TermFacts,
};

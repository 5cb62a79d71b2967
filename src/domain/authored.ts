/**
 * What editors write, as plain data: the input of `buildCatalogue`. Ids are strings here; the catalogue resolves them.
 * `src/schema` holds the Zod shape of each of these types.
 */
import type {
	Band,
	CheckedHow,
	Difficulty,
	FinderId,
	GlanceKey,
	Grade,
	Level,
	LevelWord,
	Shape,
	Track,
	Weight,
} from './vocabulary.ts';

/** A day as YYYY-MM-DD. */
export type Day = string;

/** The kinds of entry in `content/`. */
export const kinds = [
	'family',
	'skill-group',
	'role',
	'starting-point',
	'skill',
	'ladder',
	'transition',
	'comparison',
	'guide',
	'term',
	'abbreviation',
	'source',
	'finder',
] as const;
export type Kind = (typeof kinds)[number];

/** A path into a file's YAML: `['rungs', 2, 'role']`. Empty: the file as a whole. */
export type FieldPath = readonly (string | number)[];

export interface Heading {
	depth: number;
	title: string;
	/** The fragment that leads to this heading. */
	slug: string;
}

/** What the model needs to know of a page's prose. */
export interface Body {
	headings: Heading[];
	/** Ids of cited sources, in order of first use, each once. */
	citations: string[];
	words: number;
}

/** One entry as written, with the place it came from. */
export interface Authored<Facts> {
	/** Path inside the content folder, with forward slashes. */
	file: string;
	/** Where the entry's facts begin inside the file's YAML. */
	at: FieldPath;
	facts: Facts;
	/** Absent for entries of data files. */
	body?: Body;
}

export interface FamilyFacts {
	id: string;
	title: string;
	letter: string;
	shape: Shape;
	binds: string;
	question: string;
	order: number;
	row?: number;
}

export interface SkillGroupFacts {
	id: string;
	title: string;
	definition: string;
	order: number;
}

export interface Requirement {
	id: string;
	level: Level;
	weight: Weight;
}

export interface QuestionFacts {
	id: string;
	question: string;
	answer: string;
	anchor: string;
}

/** When someone who did not write a page read it, and the hash of what was read. */
export interface Reviewed {
	date: Day;
	hash?: string | undefined;
}

/** What all pages written in MDX share. */
export interface PageFacts {
	id: string;
	definition: string;
	aliases: string[];
	questions?: QuestionFacts[];
	reviewed?: Reviewed;
}

export interface RoleFacts extends PageFacts {
	title: string;
	family: string;
	band: Band;
	beside?: string;
	glance: Record<GlanceKey, string>;
	skills: Requirement[];
}

export interface StartingPointFacts {
	id: string;
	title: string;
	definition: string;
	aliases: string[];
	skills: { id: string; level: Level }[];
}

export interface StatementFacts {
	id: string;
	text: string;
}

export interface SkillFacts extends PageFacts {
	title: string;
	group: string;
	levels: Record<LevelWord, StatementFacts[]>;
}

export interface RungFacts {
	id: string;
	title: string;
	aliases: string[];
	role?: string;
	planned?: true;
	band?: Band;
	track: Track;
	scope: StatementFacts[];
	years?: { text: string; source: string }[];
	skills?: Requirement[];
	next: string[];
}

export interface LadderFacts extends PageFacts {
	title: string;
	family: string;
	/** A national or sector variant of another ladder: on its own page, not on the map. */
	variant?: true;
	rungs: RungFacts[];
}

export interface TransitionFacts extends PageFacts {
	from: string;
	to: string;
	difficulty: Difficulty;
	time?: { text: string; source: string };
}

export interface ComparisonFacts extends PageFacts {
	a: string;
	b: string;
	title: string;
	differsMost: GlanceKey[];
}

export interface GuideFacts extends PageFacts {
	title: string;
	order?: number;
}

export interface TermFacts {
	id: string;
	title: string;
	definition: string;
	aliases: string[];
	seeAlso: string[];
	confusableWith: { id: string; difference: string }[];
	reviewed?: Reviewed;
}

export interface AbbreviationFacts {
	id: string;
	text: string;
	meanings: { title: string; role?: string; term?: string; note?: string }[];
	sources: string[];
}

export interface SourceFacts {
	id: string;
	title: string;
	publisher: string;
	url?: string;
	date: string;
	country: string;
	grade: Grade;
	checked: { date: Day; how: CheckedHow };
}

export interface FinderAnswerFacts {
	id: string;
	label: string;
	caution?: string;
	/** 2 points where it speaks for a role strongly, 1 where it does somewhat. */
	speaksFor: { role: string; points: 1 | 2; reason: string }[];
}

export interface FinderQuestionFacts {
	id: string;
	part?: string;
	question: string;
	why: string;
	answers: FinderAnswerFacts[];
}

/** Questions whose answers speak for roles. */
export interface FinderFacts {
	id: FinderId;
	title: string;
	definition: string;
	roles: string[];
	limits: string[];
	questions: FinderQuestionFacts[];
}

/** Everything in a content folder that could be read. */
export interface AuthoredContent {
	families: Authored<FamilyFacts>[];
	skillGroups: Authored<SkillGroupFacts>[];
	roles: Authored<RoleFacts>[];
	startingPoints: Authored<StartingPointFacts>[];
	skills: Authored<SkillFacts>[];
	ladders: Authored<LadderFacts>[];
	transitions: Authored<TransitionFacts>[];
	comparisons: Authored<ComparisonFacts>[];
	guides: Authored<GuideFacts>[];
	terms: Authored<TermFacts>[];
	abbreviations: Authored<AbbreviationFacts>[];
	sources: Authored<SourceFacts>[];
	finders: Authored<FinderFacts>[];
	/** What could not be read: nobody is blamed for naming it. */
	broken: BrokenEntry[];
}

/** An entry that could not be read, or not under the id that others know it by; reported already. */
export interface BrokenEntry {
	collection: Collection;
	/** Absent where a whole data file is unreadable and the id could be any. */
	id?: string;
}

export type Collection = Exclude<keyof AuthoredContent, 'broken'>;

/** The collections of `AuthoredContent` and the kind of entry each holds. */
export const kindOfCollection = {
	families: 'family',
	skillGroups: 'skill-group',
	roles: 'role',
	startingPoints: 'starting-point',
	skills: 'skill',
	ladders: 'ladder',
	transitions: 'transition',
	comparisons: 'comparison',
	guides: 'guide',
	terms: 'term',
	abbreviations: 'abbreviation',
	sources: 'source',
	finders: 'finder',
} as const satisfies Record<Collection, Kind>;

/** A content folder with nothing in it. */
export function emptyContent(): AuthoredContent {
	return {
		families: [],
		skillGroups: [],
		roles: [],
		startingPoints: [],
		skills: [],
		ladders: [],
		transitions: [],
		comparisons: [],
		guides: [],
		terms: [],
		abbreviations: [],
		sources: [],
		finders: [],
		broken: [],
	};
}

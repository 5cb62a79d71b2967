/**
 * The closed vocabularies of the model. Order matters: bands and levels run from least to most, weights and grades from
 * most to least.
 */

/** Seniority, comparable across families. */
export const bands = ['entry', 'mid', 'senior', 'lead', 'head', 'executive'] as const;
export type Band = (typeof bands)[number];

/** What readers see for a band. */
export const bandTitles: Record<Band, string> = {
	entry: 'Starting out',
	mid: 'Practitioner',
	senior: 'Senior',
	lead: 'Lead',
	head: 'Head of',
	executive: 'Executive',
};

/** The four proficiency levels as words; level n is `levelWords[n - 1]`. */
export const levelWords = ['aware', 'working', 'skilled', 'expert'] as const;
export type LevelWord = (typeof levelWords)[number];
export type Level = 1 | 2 | 3 | 4;
export const levels: readonly Level[] = [1, 2, 3, 4];

/** What readers see for a level, 0 included. */
export const levelTitles: Record<0 | Level, string> = {
	0: 'Not needed',
	1: 'Aware',
	2: 'Working',
	3: 'Skilled',
	4: 'Expert',
};

/** The word of a level: 3 gives "skilled". */
export function levelWord(level: Level): LevelWord {
	return levelWords[level - 1]!;
}

/** How much a role leans on a skill; editors' judgement. */
export const weights = ['core', 'supporting', 'optional'] as const;
export type Weight = (typeof weights)[number];

/** How many core and supporting skills a role may name: few enough to learn, enough to tell it apart. */
export const weightLimits = { core: [4, 7], supporting: [5, 9] } as const satisfies Partial<
	Record<Weight, readonly [number, number]>
>;

export const tracks = ['individual', 'manager'] as const;
export type Track = (typeof tracks)[number];
export const trackTitles: Record<Track, string> = {
	individual: 'Individual contributor',
	manager: 'People manager',
};

/** The shapes a family's roundel can have; each has one measured colour in `styles/tokens.css`. */
export const shapes = ['circle', 'square', 'hexagon', 'shield', 'diamond', 'arch'] as const;
export type Shape = (typeof shapes)[number];

/** The two questions a finder can answer: which job for a reader, and which for a team. Each is a tool of that name. */
export const finderIds = ['which-path', 'which-role'] as const;
export type FinderId = (typeof finderIds)[number];

export const grades = ['A', 'B', 'C'] as const;
export type Grade = (typeof grades)[number];
export const gradeTitles: Record<Grade, string> = {
	A: 'A government, a standards body or an employer’s own published ladder',
	B: 'A named author, trainer or company',
	C: 'A forum, an aggregator or a second-hand copy; never carries a figure or a page alone',
};

export const checkedHows = ['page', 'excerpt', 'not-opened'] as const;
export type CheckedHow = (typeof checkedHows)[number];

/** The facts every role states at a glance, in the order they are shown, with their titles. */
export const glanceTitles = {
	answersFor: 'Answers for',
	doesNotAnswerFor: 'Does not answer for',
	decidesAlone: 'Decides alone',
	horizon: 'Time horizon',
	judgedBy: 'Judged by',
	worksMostWith: 'Works most with',
} as const;
export type GlanceKey = keyof typeof glanceTitles;
export const glanceKeys = Object.keys(glanceTitles) as GlanceKey[];

/** How far a transition is, in words; difficulty n is `difficultyTitles[n]`. Editors' judgement. */
export const difficultyTitles: Record<1 | 2 | 3 | 4 | 5, string> = {
	1: 'Same craft, new title',
	2: 'Next door',
	3: 'A real change',
	4: 'A long change',
	5: 'A new profession',
};
export type Difficulty = keyof typeof difficultyTitles;

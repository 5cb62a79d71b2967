import type { SkillNeed } from '../../domain/entries.ts';
import { rungOf, type Job } from '../../domain/job.ts';
import { nameKey, upperFirst } from '../../domain/names.ts';
import type { SkillTexts } from '../../domain/packed.ts';
import { byWeight } from '../../domain/skill.ts';

/** What the pages of skills say, by the ids of the skills; what did not load is missing. */
export type Texts = ReadonlyMap<string, SkillTexts>;

/** The skills that every candidate must have, highest level first: those whose texts a pack needs. */
export function mustHave(job: Pick<Job, 'skills'>): SkillNeed[] {
	return byWeight(job.skills).filter(({ weight }) => weight === 'core');
}

/** How far a job reaches, in sentences: those of its title, or for a role those of the title that is called like it. */
export function scopeOf(job: Job): string[] {
	const rung = rungOf(job);
	return rung && nameKey(rung.title) === nameKey(job.title)
		? rung.scope.map(({ text }) => withoutNew(text))
		: [];
}

/** On a ladder a title is set against the one below ("New here is choosing …"); an advert knows no title below. */
function withoutNew(text: string): string {
	return upperFirst(text.replace(/^New(?: here)?(?:, [^,]+,)? is /, ''));
}

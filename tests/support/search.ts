/** A small catalogue for tests of the search, and the search over it. */
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { SearchEntry } from '../../src/domain/search/entries.ts';
import { packNames, packTexts } from '../../src/domain/search/pack.ts';
import { searchNames } from '../../src/site/search-names.ts';
import { engineOf, type Engine } from '../../src/tools/search/engine.ts';
import {
	abbreviation,
	catalogueOf,
	comparison,
	contentOf,
	family,
	guide,
	ladder,
	question,
	role,
	rung,
	skill,
	source,
	startingPoint,
	term,
	transition,
} from './catalogue.ts';

/** Jobs of a hospital: none of the words of our own content but "manager". */
export const hospital: Catalogue = catalogueOf(
	contentOf({
		families: [family('care'), family('product', { shape: 'square', order: 2 })],
		skills: [
			skill('triage', { aliases: ['sorting patients'] }),
			skill('bed-management', { aliases: ['managing beds', 'organising wards'] }),
		],
		roles: [
			role('ward-nurse', { family: 'care', aliases: ['WN', 'bedside nurse'] }),
			role('ward-manager', { family: 'care', band: 'lead', aliases: ['sister'] }),
			role('theater-planner', { family: 'product', aliases: ['theatre scheduler'] }),
			role('matron', {
				family: 'care',
				band: 'head',
				questions: [question('does-a-matron-still-nurse')],
			}),
		],
		startingPoints: [startingPoint('porter', { aliases: ['hospital porter'] })],
		ladders: [
			ladder(
				'nursing',
				[
					rung('ward-nurse', { role: 'ward-nurse', next: ['senior-ward-nurse'] }),
					rung('senior-ward-nurse', { role: 'ward-nurse', next: ['ward-manager'] }),
					rung('ward-manager', { role: 'ward-manager', next: ['matron'] }),
					rung('matron', { role: 'matron' }),
				],
				{ family: 'care' },
			),
		],
		transitions: [
			transition('porter', 'ward-nurse', { difficulty: 4 }),
			transition('ward-nurse', 'ward-manager', { difficulty: 2 }),
		],
		comparisons: [comparison('ward-manager', 'matron')],
		guides: [guide('pay-on-the-wards', { aliases: ['salary', 'what do nurses earn'] })],
		terms: [
			term('handover', { aliases: ['shift report'] }),
			term('ward'),
			term('triage'),
			term('rota'),
		],
		abbreviations: [
			abbreviation('wm', [
				{ title: 'Ward manager', role: 'ward-manager' },
				{ title: 'Waste management' },
				{ title: 'Ward nurse', role: 'ward-nurse' },
			]),
			abbreviation('tp', [{ title: 'Theater planner', role: 'theater-planner' }]),
		],
		sources: [source('survey')],
	}),
);

/** The search as a browser has it: the names packed into files and unpacked again. */
export function engineFor(catalogue: Catalogue): Engine {
	const names = searchNames(catalogue);
	return engineOf(packNames(names), packTexts(names));
}

/** An entry in a few words: `role:ward-nurse`; one that a tool works out by its title. */
export function nameOf({ kind, id, title }: SearchEntry): string {
	return `${kind}:${id || title}`;
}

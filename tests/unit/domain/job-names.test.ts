import { describe, expect, test } from 'vitest';
import { namesOf, sharedNames } from '../../../src/domain/job-names.ts';
import {
	abbreviation,
	catalogueOf,
	contentOf,
	get,
	ladder,
	role,
	rung,
} from '../../support/catalogue.ts';

const catalogue = catalogueOf(
	contentOf({
		roles: [
			role('product-manager', { aliases: ['PdM', 'Product-Manager'] }),
			role('project-manager', { aliases: ['PjM', 'Lead'] }),
			role('owner', { aliases: ['lead'] }),
		],
		ladders: [ladder('climb', [rung('head-of-product', { title: 'Head of product' })])],
		abbreviations: [
			abbreviation('pm', [
				{ title: 'Product manager', role: 'product-manager' },
				{ title: 'Project manager', role: 'project-manager' },
			]),
			abbreviation('hop', [{ title: 'Head of Product' }]),
		],
	}),
);
const { roles, rungs } = catalogue;

describe('the names of a job', () => {
	test('are its title, its aliases and its abbreviations, each once however it is written', () => {
		expect(namesOf(catalogue, get(roles, 'product-manager'))).toEqual([
			'Product manager',
			'PdM',
			'PM',
		]);
	});

	test('of a rung count abbreviations of its title', () => {
		expect(namesOf(catalogue, get(rungs, 'head-of-product'))).toEqual(['Head of product', 'HOP']);
	});
});

describe('names that hide a difference', () => {
	test('are those that both jobs go by, as the first one writes them', () => {
		const [product, project, owner] = [...roles.values()];
		expect(sharedNames(catalogue, product!, project!)).toEqual(['PM']);
		expect(sharedNames(catalogue, project!, owner!)).toEqual(['Lead']);
		expect(sharedNames(catalogue, owner!, project!)).toEqual(['lead']);
		expect(sharedNames(catalogue, product!, owner!)).toEqual([]);
	});
});

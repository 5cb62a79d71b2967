import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { allAddresses, pageEntries } from '../../../src/site/addresses.ts';
import { pageModel, plainPage, type PageModel } from '../../../src/site/page.ts';
import { sidebar, type NavLink } from '../../../src/site/sidebar.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
	fullContent,
	get,
	guide,
	ladder,
	line,
	question,
	role,
	rung,
	skill,
	skillGroup,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const home = plainPage('home', 'home', '/', 'Home', 'Start.');

/** The sidebar as text: a title a line, what is open below it indented, the current page marked. */
function drawn(catalogue: Catalogue, page: PageModel): string[] {
	const lineOf = ({ title, current }: NavLink, indent = ''): string =>
		`${indent}${title}${current ? ' ←' : ''}`;
	return sidebar(catalogue, page).flatMap(({ title, links }) => [
		`# ${title}`,
		...links.flatMap((link) => [
			lineOf(link),
			...(link.children ?? []).map((child) => lineOf(child, '  ')),
		]),
	]);
}

const content = fullContent({
	families: [family('product'), family('project', { order: 2 }), family('empty', { order: 3 })],
	skillGroups: [skillGroup('craft'), skillGroup('people', { order: 2 })],
	skills: [skill('listening'), skill('deciding'), skill('leading', { group: 'people' })],
	roles: [
		role('junior', { band: 'entry' }),
		role('senior', { band: 'senior' }),
		role('chief', { band: 'executive' }),
		role('aside', { band: 'entry', beside: 'junior' }),
		role('planner', { family: 'project' }),
	],
	ladders: [
		ladder('climb', [
			rung('junior', { role: 'junior', next: ['junior-2'] }),
			rung('junior-2', { role: 'junior', next: ['senior'] }),
			rung('senior', { role: 'senior', next: ['dream'] }),
			rung('dream'),
		]),
	],
	transitions: [transition('planner', 'junior')],
});
const catalogue = catalogueOf(content);
const pageOf = (entry: Parameters<typeof pageModel>[1]) => pageModel(catalogue, entry);

describe('the sidebar', () => {
	test('opens nothing on a page of no line and no section', () => {
		expect(drawn(catalogue, home)).toEqual([
			'# Lines',
			'Product',
			'Project',
			'The map',
			'# Advice',
			'Guides',
			'Roles compared',
			'Changing lines',
			'# Tools',
			'The gap between two jobs',
			'Plan a route',
			'Check yourself against a job',
			'Hiring pack for a job',
			'All tools',
			'# Reference',
			'Skills',
			'Glossary',
			'Job titles A–Z',
			'Sources',
			'How we judge',
		]);
	});

	test('opens the reader’s line: its stops by promotion, then its side stops in band order', () => {
		expect(drawn(catalogue, pageOf(get(catalogue.roles, 'senior'))).slice(0, 9)).toEqual([
			'# Lines',
			'Product',
			'  Junior',
			'  Junior 2',
			'  Senior ←',
			'  Dream',
			'  Aside',
			'  Chief',
			'Project',
		]);
	});

	test('leads to the guide of a role from its first stop, and to the ladder from the others', () => {
		const [, ...stops] = sidebar(
			catalogue,
			pageOf(get(catalogue.roles, 'junior')),
		)[0]!.links.flatMap(({ address, children = [] }) => [
			address,
			...children.map((child) => child.address),
		]);
		expect(stops.slice(0, 5)).toEqual([
			'/roles/junior/',
			'/ladders/climb/#junior-2',
			'/roles/senior/',
			'/ladders/climb/#dream',
			'/roles/aside/',
		]);
	});

	test('marks the line itself on the page of its first ladder', () => {
		expect(drawn(catalogue, pageOf(get(catalogue.ladders, 'climb'))).slice(0, 3)).toEqual([
			'# Lines',
			'Product ←',
			'  Junior',
		]);
	});

	test('leads from a line without a ladder to its roles', () => {
		const [lines] = sidebar(catalogue, home);
		expect(lines!.links.map(({ address }) => address)).toEqual([
			'/ladders/climb/',
			'/roles/#project',
			'/map/',
		]);
	});

	test('names each ladder of a line that has several; of a variant, whose stops repeat the line’s, only its name', () => {
		const { families, roles, ...rest } = catalogueOf(
			contentOf({
				roles: [role('junior')],
				ladders: [
					ladder('abroad', [rung('uk-junior', { role: 'junior' })], { variant: true }),
					ladder('climb', line(['junior'], ['junior'])),
				],
			}),
		);
		const here = { families, roles, ...rest };
		const [lines] = sidebar(here, pageModel(here, get(roles, 'junior')));
		expect(lines!.links[0]!.address).toBe('/ladders/climb/');
		expect(lines!.links[0]!.children!.map(({ title }) => title)).toEqual([
			'Ladder: Abroad',
			'Ladder: Climb',
			'Junior',
		]);
	});

	test('opens on a comparison those of the same roles, and none on their list, which has all of them', () => {
		const several = catalogueOf({
			...content,
			comparisons: [
				comparison('junior', 'senior'),
				comparison('chief', 'senior'),
				comparison('chief', 'planner'),
			],
		});
		const page = pageModel(several, get(several.comparisons, 'junior-vs-senior'));
		const opened = drawn(several, page).filter((text) => text.startsWith('  '));
		expect(opened).toEqual(['  Junior or senior? ←', '  Chief or senior?']);
		const list = plainPage('index', 'compare', '/compare/', 'Roles compared', '…');
		expect(drawn(several, list)).toContain('Roles compared ←');
		expect(drawn(several, list).filter((text) => text.startsWith('  '))).toEqual([]);
	});

	test('opens on a move those of the same two jobs', () => {
		const several = catalogueOf({
			...content,
			transitions: [
				transition('planner', 'junior'),
				transition('aside', 'planner'),
				transition('senior', 'chief'),
			],
		});
		const page = pageModel(several, get(several.transitions, 'planner-to-junior'));
		const opened = drawn(several, page).filter((text) => text.startsWith('  '));
		expect(opened).toEqual(['  Planner to junior ←', '  Aside to planner']);
	});

	test('opens the twelve guides around the reader’s', () => {
		const ids = Array.from({ length: 20 }, (_, i) => `guide-${i + 1}`);
		const many = catalogueOf({ ...content, guides: ids.map((id, i) => guide(id, { order: i })) });
		const opened = (id: string): string[] =>
			drawn(many, pageModel(many, get(many.guides, id)))
				.filter((text) => text.startsWith('  '))
				.map((text) => text.trim());
		expect(opened('guide-1')).toHaveLength(12);
		expect(opened('guide-1')[0]).toBe('Guide 1 ←');
		expect(opened('guide-10')).toEqual(
			ids
				.slice(3, 15)
				.map((id) => id.replace('guide-', 'Guide ') + (id === 'guide-10' ? ' ←' : '')),
		);
		expect(opened('guide-20').at(-1)).toBe('Guide 20 ←');
	});

	test('opens of a line only what promotions and shared roles join to the reader’s page', () => {
		const { families, roles, ...rest } = catalogueOf(
			contentOf({
				roles: [
					role('junior'),
					role('senior'),
					role('other'),
					role('aside', { beside: 'junior' }),
					role('far', { beside: 'other' }),
				],
				ladders: [
					ladder('climb', [rung('junior', { role: 'junior', next: ['lead'] })]),
					ladder('higher', [rung('lead', { role: 'senior' })]),
					ladder('elsewhere', line(['other'], ['other'])),
				],
			}),
		);
		const here = { families, roles, ...rest };
		const opened = drawn(here, pageModel(here, get(roles, 'junior')));
		expect(opened.filter((text) => text.startsWith('  ')).map((text) => text.trim())).toEqual([
			'Ladder: Climb',
			'Junior ←',
			'Ladder: Higher',
			'Lead',
			'Aside',
		]);
	});

	test('opens the reader’s group of skills only', () => {
		const shown = drawn(catalogue, pageOf(get(catalogue.skills, 'listening')));
		expect(shown.filter((text) => text.startsWith('  '))).toEqual(['  Listening ←', '  Deciding']);
	});

	test('leads to the questions as soon as any page answers one', () => {
		for (const given of [
			{ guides: [guide('choosing', { questions: [question('why')] })] },
			{ skills: [skill('listening', { questions: [question('why')] }), skill('deciding')] },
			{ comparisons: [comparison('junior', 'senior', { questions: [question('why')] })] },
			{
				ladders: [
					ladder('climb', line(['junior', 'senior'], ['junior', 'senior']), {
						questions: [question('why')],
					}),
				],
			},
		]) {
			expect(drawn(catalogueOf(fullContent(given)), home)).toContain('Questions');
		}
		expect(drawn(catalogue, home)).not.toContain('Questions');
	});

	test('leaves out groups and links without anything behind them', () => {
		expect(drawn(catalogueOf(contentOf()), home)).toEqual([
			'# Reference',
			'Job titles A–Z',
			'How we judge',
		]);
	});

	test('opens at most one link, leads only to pages of the site, and marks the reader’s page once', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const all = allAddresses(random);
				for (const entry of pageEntries(random)) {
					const page = pageModel(random, entry);
					const links = sidebar(random, page).flatMap((group) => group.links);
					expect(links.filter(({ children }) => children).length).toBeLessThanOrEqual(1);
					const drawnLinks = links.flatMap((link) => [link, ...(link.children ?? [])]);
					for (const { address } of drawnLinks) expect(all).toContain(address.split('#')[0]);
					const own = drawnLinks.filter(({ address }) => address === page.address);
					const current = drawnLinks.filter((link) => link.current);
					expect(current.every((link) => own.includes(link))).toBe(true);
					expect(current).toHaveLength(Math.min(own.length, 1));
				}
			}),
			{ numRuns: 40 },
		);
	});

	test('shows every role that shares a ladder with the reader’s, and at most twelve that stand on none', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				for (const entry of random.roles.values()) {
					const page = pageModel(random, entry);
					const links = sidebar(random, page).flatMap((group) => group.links);
					const open = links.find(({ family: line }) => line === entry.family);
					const shown = open!.children!.map(({ address }) => address);
					const ladders = new Set(entry.rungs.map(({ ladder: its }) => its));
					const onThem = entry.family.roles.filter(({ rungs, family: its }) =>
						rungs.some((one) => one.ladder.family === its && ladders.has(one.ladder)),
					);
					for (const other of [entry, ...onThem]) expect(shown).toContain(`/roles/${other.id}/`);
					const alone = entry.family.roles.filter(
						({ rungs, beside }) => rungs.length === 0 && !beside,
					);
					const aloneShown = alone.filter(({ id }) => shown.includes(`/roles/${id}/`));
					expect(aloneShown).toHaveLength(Math.min(alone.length, 12));
				}
			}),
			{ numRuns: 40 },
		);
	});
});

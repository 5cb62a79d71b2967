import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJob, jobRef } from '../../../../src/domain/job.ts';
import type { SkillTexts } from '../../../../src/domain/packed.ts';
import { advertMarkdown, packMarkdown } from '../../../../src/tools/hiring-pack/markdown.ts';
import { mustHave, scopeOf } from '../../../../src/tools/hiring-pack/needs.ts';
import { hiringPack } from '../../../../src/tools/hiring-pack/pack.ts';
import type { Line, Part } from '../../../../src/tools/hiring-pack/sheet.ts';
import { hiringPackAddress, readHiringPack } from '../../../../src/tools/hiring-pack/state.ts';
import {
	catalogueOf,
	contentOf,
	ladder,
	line,
	need,
	role,
	rung,
	skill,
} from '../../../support/catalogue.ts';
import { inBrowser, jobsOf, toolCatalogues } from '../../../support/tool-catalogue.ts';

const catalogue = inBrowser(
	catalogueOf(
		contentOf({
			skills: ['asking', 'budgeting', 'coaching', 'deciding'].map((id) => skill(id)),
			roles: [
				role('junior', { skills: [need('asking', 1)] }),
				role('senior', {
					skills: [
						need('deciding', 2, 'optional'),
						need('coaching', 2, 'supporting'),
						need('budgeting', 1),
						need('asking', 4),
					],
				}),
				role('loner', { skills: [need('asking', 2, 'supporting')] }),
			],
			ladders: [
				ladder('climb', [
					...line(['junior', 'senior'], ['junior', 'senior']),
					rung('chief', { skills: [need('asking', 4)], scope: [] }),
				]),
			],
		}),
	),
);
const textsOf = (id: string): SkillTexts => ({
	levels: [
		[`You can ${id} a little.`],
		[`You can ${id}.`],
		[`You can ${id} well.`, `You can teach ${id}.`],
		[`You can ${id} best.`],
	],
	build: { title: 'How to build it', slug: 'b', lines: [`Do ${id} daily.`] },
	show: { title: 'How to show it', slug: 's', lines: [`Bring a case of ${id}.`] },
	asks: [{ question: `Why ${id}?`, answer: `A good answer names ${id}.` }],
});
const texts = new Map(['asking', 'budgeting'].map((id) => [id, textsOf(id)]));
const packOf = (ref: string, said = texts) => hiringPack(findJob(catalogue, ref)!, said);
const partsOf = (ref: string, id: string, said = texts): Part[] =>
	packOf(ref, said).sheets.find((sheet) => sheet.id === id)!.parts;
const words = ({ lead, text }: Line): string => [lead, text].filter(Boolean).join(' ');
/** The list below a heading of a sheet. */
function listUnder(parts: readonly Part[], title: string): string[] {
	const at = parts.findIndex((part) => part.kind === 'heading' && part.text === title);
	const list = at < 0 ? undefined : parts.slice(at).find((part) => part.kind === 'list');
	return list?.kind === 'list' ? list.items.map(words) : [];
}
const blanksOf = (parts: readonly Part[]): string[] =>
	parts.flatMap((part) => (part.kind === 'blanks' ? part.items : []));

describe('the advert of a pack', () => {
	const advert = partsOf('senior', 'advert');

	test('says what the job is for, how far it reaches and what it answers for', () => {
		expect(advert.filter(({ kind }) => kind !== 'advice').slice(0, 2)).toEqual([
			{ kind: 'heading', text: 'Senior' },
			{ kind: 'text', text: 'What senior is.' },
		]);
		expect(listUnder(advert, 'How far the job reaches')).toEqual(['How far senior reaches.']);
		expect(listUnder(advert, 'What you answer for').slice(0, 2)).toEqual([
			'You answer for: answersFor of senior',
			'You do not answer for: doesNotAnswerFor of senior',
		]);
	});

	test('asks for core skills in their statements, names supporting ones, and leaves optional ones out', () => {
		expect(listUnder(advert, 'What you must bring')).toEqual([
			'Asking (Expert): You can asking best.',
			'Budgeting (Aware): You can budgeting a little.',
		]);
		expect(listUnder(advert, 'What helps as well')).toEqual(['Coaching (Working)']);
		expect(JSON.stringify(advert)).not.toContain('Deciding');
		expect(JSON.stringify(advert)).toContain('The guide’s 1 optional skill stayed out');
	});

	test('marks what only the organization knows', () => {
		expect(blanksOf(advert)).toContain('Pay range, place and hours');
	});
});

describe('the interview of a pack', () => {
	test('asks what the page of the skill asks, for an example at the level, and for proof', () => {
		expect(listUnder(partsOf('senior', 'interview'), 'Asking: Expert')).toEqual([
			'“Why asking?” A good answer names asking.',
			'Ask for one example of this: “You can asking best.”',
			'Proof to ask for: Bring a case of asking.',
		]);
	});

	test('offers each statement of a level as an example', () => {
		const many = new Map([
			['asking', { ...textsOf('asking'), levels: [[], [], [], ['A.', 'B.']] }],
		]);
		expect(listUnder(partsOf('senior', 'interview', many), 'Asking: Expert')).toContain(
			'Ask for one example of this: “A.” Or of this: “B.”',
		);
	});

	test('says so where the texts did not load', () => {
		expect(listUnder(partsOf('senior', 'interview', new Map()), 'Asking: Expert')).toEqual([
			'The questions did not load.',
		]);
	});
});

describe('the scorecard of a pack', () => {
	const table = partsOf('senior', 'scorecard').find((part) => part.kind === 'table')!;
	const rows = table.kind === 'table' ? table.rows : [];

	test('has a row for each core skill, with the level below, the one asked for and the one above', () => {
		expect(
			rows.map(({ name, cells }) => [name.lead, ...cells.map((cell) => cell.map(words))]),
		).toEqual([
			[
				'Asking',
				[
					'Below (Skilled): You can asking well. You can teach asking.',
					'As asked (Expert): You can asking best.',
				],
				[],
			],
			[
				'Budgeting',
				['As asked (Aware): You can budgeting a little.', 'Above (Working): You can budgeting.'],
				[],
			],
		]);
	});

	test('adds nothing up, and says why', () => {
		const text = JSON.stringify(partsOf('senior', 'scorecard'));
		expect(text).toContain('There is no total');
		expect(text).not.toMatch(/%|points|out of/);
	});

	test('says so where there is nothing to score', () => {
		expect(partsOf('loner', 'scorecard')).toEqual([
			{ kind: 'text', text: 'This job has no core skill to score.' },
		]);
	});
});

describe('the first ninety days of a pack', () => {
	const days = partsOf('senior', 'first-days');

	test('are made of the facts of the guide, the scope of the title and its core skills', () => {
		expect(listUnder(days, 'By day 30')).toEqual([
			'Has met, and knows what each of them is waiting for: worksMostWith of senior',
			'Can say what this means here, with names and figures: answersFor of senior',
			'Knows who answers for this instead: doesNotAnswerFor of senior',
			'Has agreed with you what this means here: How far senior reaches.',
		]);
		expect(listUnder(days, 'By day 60')).toEqual([
			'Has made a first decision of this kind alone: decidesAlone of senior',
			'Has done this in real work: “You can asking best.”',
			'Has done this in real work: “You can budgeting a little.”',
		]);
		expect(listUnder(days, 'By day 90')).toEqual([
			'Has agreed with you on the first signs of this: judgedBy of senior',
			'Is not judged yet on what takes longer: horizon of senior',
		]);
	});

	test('say what is new for somebody from the title below, and how to build it', () => {
		expect(listUnder(days, 'For somebody who was junior before')).toEqual([
			'Budgeting (new, to Aware): Do budgeting daily.',
			'Asking (Aware to Expert): Do asking daily.',
		]);
		expect(JSON.stringify(partsOf('junior', 'first-days'))).not.toContain('For somebody who was');
	});

	test('make nothing up for a title of which little is known', () => {
		const parts = partsOf('rung:chief', 'first-days', new Map());
		expect(parts.map(({ kind }) => kind)).toEqual(['blanks']);
	});
});

describe('a pack', () => {
	test('say a scope by itself, as nobody in an advert knows the title below', () => {
		const said = [
			'New here is choosing who asks.',
			'New, compared with a clerk, is asking.',
			'Asks.',
		];
		const scoped = catalogueOf(
			contentOf({
				roles: [role('senior')],
				ladders: [
					ladder('climb', [
						rung('senior', {
							role: 'senior',
							scope: said.map((text, i) => ({ id: `senior-${i}`, text })),
						}),
					]),
				],
			}),
		);
		expect(scopeOf(findJob(scoped, 'senior')!)).toEqual(['Choosing who asks.', 'Asking.', 'Asks.']);
	});

	test('of a role takes the scope of the title that is called like it, and of no other', () => {
		expect(scopeOf(findJob(catalogue, 'senior')!)).toEqual(['How far senior reaches.']);
		expect(scopeOf(findJob(catalogue, 'loner')!)).toEqual([]);
	});

	test('has four sheets for every job, and no empty list in any', () => {
		fc.assert(
			fc.property(toolCatalogues, fc.nat(), fc.boolean(), (random, i, loaded) => {
				const jobs = jobsOf(random, ['role', 'rung']);
				const job = jobs[i % jobs.length]!;
				const said = new Map(
					loaded ? mustHave(job).map(({ skill: { id } }) => [id, textsOf(id)]) : [],
				);
				const { sheets } = hiringPack(job, said);
				expect(sheets.map(({ id }) => id)).toEqual([
					'advert',
					'interview',
					'scorecard',
					'first-days',
				]);
				for (const { parts } of sheets) {
					expect(parts.length).toBeGreaterThan(0);
					for (const part of parts) {
						if ('items' in part) expect(part.items.length).toBeGreaterThan(0);
						if ('text' in part) expect(part.text).not.toMatch(/undefined|\s$/);
					}
				}
			}),
		);
	});

	test('has an address that reads back as its job', () => {
		fc.assert(
			fc.property(toolCatalogues, fc.nat(), (random, i) => {
				const jobs = jobsOf(random, ['role', 'rung']);
				const job = jobs[i % jobs.length]!;
				const address = hiringPackAddress({ job });
				expect(address).toBe(`/tools/hiring-pack/?v=1&job=${jobRef(job)}`);
				const { search } = new URL(address, 'https://example.org');
				expect(readHiringPack(random, search)).toEqual({ state: { job }, notes: [] });
			}),
		);
	});
});

describe('a pack as Markdown', () => {
	const url = (address: string): string => `https://example.org${address}`;
	const text = packMarkdown(packOf('senior'), { url, self: url('/tools/x/') });

	test('has a heading for each sheet, marked blanks, and advice set apart', () => {
		for (const title of ['Advert', 'Interview', 'Scorecard', 'First 30, 60 and 90 days'])
			expect(text).toContain(`\n## ${title}\n`);
		expect(text).toContain('- \\[Fill in: Pay range, place and hours\\]');
		expect(text).toContain('\n> For you: Ask every candidate the same questions');
		expect(text).toContain(
			'- **[Asking (Expert):](<https://example.org/skills/asking/>)** You can asking best.',
		);
	});

	test('of the advert alone holds no note to whoever hires and no link to this site', () => {
		const advert = advertMarkdown(packOf('senior'));
		expect(advert).toContain('**Asking (Expert):** You can asking best.');
		expect(advert).toContain('- \\[Fill in: Pay range, place and hours\\]');
		expect(advert).not.toContain('For you:');
		expect(advert).not.toContain('example.org');
		expect(advert).not.toContain('Scorecard');
	});

	test('has the scorecard as a table with an empty cell to write in', () => {
		expect(text).toContain('| Skill | What the levels look like | What I saw or heard |');
		expect(text).toContain('**As asked (Aware):** You can budgeting a little.');
		expect(text).toMatch(/\| {2}\|\n/);
	});
});

import { expect, test } from 'vitest';
import { levels } from '../../../src/domain/vocabulary.ts';
import {
	gradeCounts,
	levelMeanings,
	methodHeadings,
	newestReview,
} from '../../../src/site/method.ts';
import { catalogueOf, fullContent, guide, role, source } from '../../support/catalogue.ts';

test('sources are counted by grade, 0 where there is none', () => {
	const content = fullContent({
		sources: [source('survey'), source('b', { grade: 'C' }), source('c', { grade: 'C' })],
	});
	expect(gradeCounts(catalogueOf(content))).toEqual({ A: 1, B: 0, C: 2 });
});

test('the newest review is the latest of any kind of page, none before the first', () => {
	const content = fullContent({
		roles: [role('junior', { reviewed: { date: '2026-11-02' } }), role('senior')],
		guides: [guide('choosing', { reviewed: { date: '2026-10-30' } })],
	});
	expect(newestReview(catalogueOf(content))).toBe('2026-11-02');
	expect(newestReview(catalogueOf(fullContent()))).toBeUndefined();
});

test('every level has a meaning, and every heading a fragment of its own', () => {
	expect(levels.map((level) => levelMeanings[level])).not.toContain(undefined);
	expect(new Set(methodHeadings.map(({ slug }) => slug)).size).toBe(methodHeadings.length);
});

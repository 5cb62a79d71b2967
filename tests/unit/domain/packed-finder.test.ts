import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../src/domain/finder.ts';
import { packFinder, unpackFinder, type PackedFinder } from '../../../src/domain/packed-finder.ts';
import { answered } from '../../support/random-finders.ts';

test('a finder that was packed and unpacked gives the same ranking for the same reasons', () => {
	fc.assert(
		fc.property(answered, ({ catalogue, finder, answers }) => {
			const packed = JSON.parse(JSON.stringify(packFinder(finder))) as PackedFinder;
			const again = unpackFinder(packed, catalogue.roles);
			const ids = new Set(answers.map(({ id }) => id));
			const same = again.questions.flatMap((question) =>
				question.answers.filter(({ id }) => ids.has(id)),
			);
			const plain = (ranked: ReturnType<typeof rank>) =>
				ranked.map(({ role, points, reasons }) => [
					role.id,
					points,
					reasons.map(({ answer: { id, label }, reason }) => [id, label, reason]),
				]);
			expect(plain(rank(again, same))).toEqual(plain(rank(finder, answers)));
		}),
	);
});

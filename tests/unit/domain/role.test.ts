import { expect, test } from 'vitest';
import { byBand, homeRung } from '../../../src/domain/role.ts';
import { catalogueOf, contentOf, get, ladder, role, rung } from '../../support/catalogue.ts';

test('roles by band run from starting out to executive; those of one band keep their order', () => {
	const catalogue = catalogueOf(
		contentOf({
			roles: [
				role('chief', { band: 'executive' }),
				role('second', { band: 'mid' }),
				role('first', { band: 'entry' }),
				role('also-second', { band: 'mid' }),
			],
		}),
	);
	const [{ roles } = { roles: [] }] = catalogue.families;
	expect(byBand(roles).map(({ id }) => id)).toEqual(['first', 'second', 'also-second', 'chief']);
	expect(roles[0]!.id).toBe('chief');
});

test('a role with several rungs is at home on the one named like it, else on the first of its band, else on the first', () => {
	const homeOf = (...rungs: Parameters<typeof ladder>[1]) => {
		const catalogue = catalogueOf(
			contentOf({ roles: [role('doer', { band: 'senior' })], ladders: [ladder('climb', rungs)] }),
		);
		return homeRung(get(catalogue.roles, 'doer'))?.id;
	};
	const at = (id: string, given: Parameters<typeof rung>[1] = {}) =>
		rung(id, { role: 'doer', ...given });
	expect(homeOf(at('a', { band: 'mid', next: ['doer'] }), at('doer', { band: 'lead' }))).toBe(
		'doer',
	);
	expect(homeOf(at('a', { band: 'mid', next: ['b'] }), at('b', { band: 'senior' }))).toBe('b');
	expect(homeOf(at('a', { band: 'mid', next: ['b'] }), at('b', { band: 'lead' }))).toBe('a');
});

import { expect, test } from 'vitest';
import { byBand } from '../../../src/domain/role.ts';
import { catalogueOf, contentOf, role } from '../../support/catalogue.ts';

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

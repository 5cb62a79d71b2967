import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordInto } from '../../../scripts/permanent-file.ts';
import type { PermanentRecord } from '../../../src/checks/permanent-record.ts';
import type { Permanent } from '../../../src/domain/permanent.ts';
import { permanentSchema } from '../../../src/schema/permanent.ts';

function recordWith(roles: string[]): PermanentRecord {
	return {
		ids: { role: [...roles].sort(), source: ['365', '1e3', 'true'].sort() },
		addresses: ['/', ...roles.map((id) => `/roles/${id}/`)].sort(),
		names: [],
	};
}

function read(text: string): Permanent {
	return permanentSchema.parse(parse(text));
}

const released = `# What was published stays.
# Ask before you touch this.
released: true  # since spring
ids:
  role: [product-manager, old-name]
  tool: [wizard]
addresses: [/roles/old-name/, /]
# Each with the reason.
retired:
  - { was: "role:old-name", successor: "role:product-manager" }  # renamed in March
`;

describe('a record that does not exist yet', () => {
	test('is written unreleased, whole, sorted and explained', () => {
		const text = recordInto(undefined, undefined, recordWith(['b', 'a']));
		expect(text).toMatch(/^# Every id and address/);
		expect(read(text)).toEqual({
			released: false,
			ids: { role: ['a', 'b'], source: ['1e3', '365', 'true'] },
			addresses: ['/', '/roles/a/', '/roles/b/'],
			retired: [],
		});
	});
});

describe('a released record', () => {
	const text = recordInto(released, read(released), recordWith(['product-manager', 'a-new-one']));

	test('only grows: what is gone stays, whatever its kind', () => {
		expect(read(text).ids).toEqual({
			role: ['a-new-one', 'old-name', 'product-manager'],
			source: ['1e3', '365', 'true'],
			tool: ['wizard'],
		});
		expect(read(text).addresses).toEqual([
			'/',
			'/roles/a-new-one/',
			'/roles/old-name/',
			'/roles/product-manager/',
		]);
	});

	test('keeps what people wrote: comments, "released" and "retired"', () => {
		expect(
			text.startsWith('# What was published stays.\n# Ask before you touch this.\nreleased: true'),
		).toBe(true);
		expect(text).toContain('# since spring');
		expect(text).toContain('# Each with the reason.\n');
		expect(text).toContain('# renamed in March');
		expect(read(text).retired).toEqual(read(released).retired);
	});

	test('is left alone, to the byte, when there is nothing new', () => {
		expect(recordInto(text, read(text), recordWith(['product-manager', 'a-new-one']))).toBe(text);
	});

	test('writes one id a line, however long', () => {
		const long = `${'very-'.repeat(15)}long`;
		expect(recordInto(text, read(text), recordWith([long]))).toContain(`\n    - ${long}\n`);
	});
});

test('a record that is not released yet holds exactly what exists: ids may still change freely', () => {
	const before = recordInto(undefined, undefined, recordWith(['misspelt', 'b']));
	const after = recordInto(before, read(before), recordWith(['spelt', 'b']));
	expect(read(after).ids['role']).toEqual(['b', 'spelt']);
	expect(read(after).addresses).not.toContain('/roles/misspelt/');
});

describe('a fork’s fresh start', () => {
	test('is unreleased and holds only what exists now, nothing retired; the comment on top stays', () => {
		const text = recordInto(released, read(released), recordWith(['nurse']), { fresh: true });
		expect(text).toMatch(/^# What was published stays\.\n# Ask before/);
		expect(read(text)).toEqual({
			released: false,
			ids: { role: ['nurse'], source: ['1e3', '365', 'true'] },
			addresses: ['/', '/roles/nurse/'],
			retired: [],
		});
	});

	test('works over a file that cannot be read', () => {
		const text = recordInto('released: [', undefined, recordWith(['nurse']), { fresh: true });
		expect(read(text).ids['role']).toEqual(['nurse']);
	});
});

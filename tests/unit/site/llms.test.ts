import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, pageEntries } from '../../../src/site/addresses.ts';
import { llmsText } from '../../../src/site/llms.ts';
import { catalogueOf, contentOf, role } from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const identity = {
	name: 'Ward Atlas',
	description: 'Careers on a ward.',
	site: 'https://atlas.example',
	base: '/under/',
};

test('programs that read are told of every page, with its definition', () => {
	const catalogue = catalogueOf(
		contentOf({ roles: [role('nurse', { definition: 'Looks after people.' })] }),
	);
	expect(llmsText(catalogue, identity)).toBe(`# Ward Atlas

> Careers on a ward.

## Role

- [Nurse](https://atlas.example/under/roles/nurse/index.md): Looks after people.

## Data

- [The catalogue as JSON](https://atlas.example/under/data/v1/catalogue.json): every entry, with sources and levels
- [Open data](https://atlas.example/under/data/index.md): all files, their fields, the license
`);
});

test('a title or definition is read as it stands, whatever is in it', () => {
	const catalogue = catalogueOf(
		contentOf({
			roles: [
				role('nurse', { title: 'A](x) *nurse*', definition: 'See [x](javascript:a) &lt;b&gt;.' }),
			],
		}),
	);
	expect(llmsText(catalogue, identity)).toContain(
		'- [A\\](x) \\*nurse\\*](https://atlas.example/under/roles/nurse/index.md): See \\[x\\](javascript:a) \\&lt;b\\&gt;.',
	);
});

test('no page is left out, whatever the catalogue', () => {
	fc.assert(
		fc.property(catalogues, (catalogue) => {
			const text = llmsText(catalogue, identity);
			for (const page of pageEntries(catalogue)) {
				expect(text).toContain(`(https://atlas.example/under${addressOf(page)}index.md)`);
			}
		}),
	);
});

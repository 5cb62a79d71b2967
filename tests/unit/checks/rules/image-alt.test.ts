import { expect, test } from 'vitest';
import { issuesOf } from '../../../support/content.ts';
import { withTerm } from '../../../support/pages.ts';

test('an image needs a text', () => {
	expect(issuesOf({ overlay: 'image-alt/fail' })).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:13:1 image-alt
		  expected a text in the square brackets of the image, found none
		  Say in a sentence what the picture shows to someone who cannot see it."
	`);
});

test('an image with a text passes', () => {
	expect(issuesOf({ overlay: 'image-alt/pass' })).toBe('no issues');
});

test('a text of spaces is none', () => {
	expect(issuesOf(withTerm('A ![ ](https://example.org/a.png) b.'))).toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:3 image-alt
		  expected a text in the square brackets of the image, found none
		  Say in a sentence what the picture shows to someone who cannot see it."
	`);
});

test('an image whose address stands elsewhere needs a text as well', () => {
	expect(issuesOf(withTerm('![][board]\n\n[board]: https://example.org/a.png')))
		.toMatchInlineSnapshot(`
		"content/glossary/triage.mdx:10:1 image-alt
		  expected a text in the square brackets of the image, found none
		  Say in a sentence what the picture shows to someone who cannot see it."
	`);
});

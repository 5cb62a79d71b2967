import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xml, xmlText } from '../../../src/site/xml.ts';
import { parseXml } from '../../support/xml.ts';

test('an element holds its attributes and what is in it', () => {
	expect(xml('a', { href: '/?x=1&y="2"' }, xml('b'), xmlText('3 < 4'))).toBe(
		'<a href="/?x=1&amp;y=&quot;2&quot;"><b/>3 &lt; 4</a>',
	);
});

test('whatever the text, nothing in it is read as an element, an end of an attribute or a reference', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const written = xmlText(text);
			expect(written).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
			const read = written
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>')
				.replaceAll('&quot;', '"')
				.replaceAll('&amp;', '&');
			// What XML cannot hold is gone; all else is as it was.
			const kept = [...read];
			const given = [...text].filter((sign) => kept.includes(sign));
			expect(kept).toEqual(given);
			expect(parseXml(xml('a', { b: text }, written)).attributes['b']).toBeDefined();
		}),
	);
});

test.each([
	['a control character', 'a\u0000\u0008b', 'ab'],
	['half of a character', 'a\uD83Db', 'ab'],
	['what is no character', 'a\uFFFEb', 'ab'],
	['a whole one of two units', 'a😀b', 'a😀b'],
])('%s is written as XML can hold it', (_what, text, written) => {
	expect(xmlText(text)).toBe(written);
});

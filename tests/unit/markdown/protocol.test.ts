import { expect, test } from 'vitest';
import { protocolOf } from '../../../src/markdown/protocol.ts';

test.each([
	['https://example.org/', 'https:'],
	['HTTPS://example.org/', 'https:'],
	['mailto:a@example.org', 'mailto:'],
	['javascript:alert(1)', 'javascript:'],
	['JavaScript:alert(1)', 'javascript:'],
	[' javascript:alert(1)', 'javascript:'],
	['\u0001javascript:alert(1)', 'javascript:'],
	['java\tscript:alert(1)', 'javascript:'],
	['java\nscript\r:alert(1)', 'javascript:'],
	['web+x-y.z:a', 'web+x-y.z:'],
])('of %j is %s', (url, protocol) => {
	expect(protocolOf(url)).toBe(protocol);
	expect(new URL(url).protocol).toBe(protocol);
});

test.each(['', '#a', '/roles/', '//example.org/', 'roles/a:b', '1a:b', ':a', '/a?b=c:d'])(
	'of %j is none',
	(url) => {
		expect(protocolOf(url)).toBeUndefined();
	},
);

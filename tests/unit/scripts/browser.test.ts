import { describe, expect, test } from 'vitest';
import { testPlaces, usualPlaces } from '../../../scripts/browser.mjs';

describe('where browsers usually are', () => {
	test('on Linux: on the PATH, Chromium before Chrome', () => {
		const places = usualPlaces('linux', { PATH: ['/usr/local/bin', '/usr/bin'].join(':') });
		expect(places.slice(0, 3)).toEqual([
			'/usr/local/bin/chromium',
			'/usr/bin/chromium',
			'/usr/local/bin/google-chrome',
		]);
		expect(usualPlaces('linux', {})).toEqual([]);
	});

	test('on macOS: among the applications, the user’s own too', () => {
		const places = usualPlaces('darwin', { HOME: '/Users/ada' });
		expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
		expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
	});

	test('on Windows: among the programs, Edge last', () => {
		const places = usualPlaces('win32', { ProgramFiles: 'C:\\Program Files' });
		expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
		expect(places.at(-1)).toContain('msedge.exe');
	});

	test('to test with, on Linux: the one without windows first, where there is one', () => {
		expect(testPlaces('linux', { PATH: '/usr/bin' }).slice(0, 2)).toEqual([
			'/usr/bin/chromium-headless-shell',
			'/usr/bin/chromium',
		]);
		expect(testPlaces('darwin', {})).toEqual(usualPlaces('darwin', {}));
	});
});

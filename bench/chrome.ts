import { existsSync } from 'node:fs';
import { testPlaces, usualPlaces } from '../scripts/browser.mjs';

/** The browser to measure with: what readers have, before the one without windows that tests prefer. */
export const chromePath =
	process.env['CHROME_PATH'] ??
	[usualPlaces, testPlaces]
		.flatMap((places) => places(process.platform, process.env))
		.find((path) => existsSync(path));

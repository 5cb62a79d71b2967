import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	backupOf,
	removeLeftovers,
	repairSwap,
	stagingFor,
	swapIn,
	takeBeside,
	targetOf,
	tempFor,
	whyNotReplace,
} from '../../../scripts/swap.ts';

let dir: string;
let target: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'pm-atlas-swap-'));
	target = join(dir, 'dist');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function site(path: string, words: string): string {
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, 'index.html'), words);
	return path;
}

function words(path = target): string {
	return readFileSync(join(path, 'index.html'), 'utf8');
}

describe('swapping a build in', () => {
	test('puts it in the place of the old site and leaves nothing else', () => {
		site(target, 'old');
		writeFileSync(join(target, 'gone.html'), 'a page the new site does not have');
		swapIn(site(tempFor(target), 'new'), target);
		expect(words()).toBe('new');
		expect(readdirSync(target)).toEqual(['index.html']);
		expect(readdirSync(dir)).toEqual(['dist']);
	});

	test('makes a target that is not there yet, and the folders above it', () => {
		const deep = join(dir, 'a', 'b', 'dist');
		swapIn(site(join(dir, 'built'), 'new'), deep);
		expect(words(deep)).toBe('new');
	});

	test('puts the old site back if the new one cannot move in', () => {
		site(target, 'old');
		expect(() => swapIn(join(dir, 'never built'), target)).toThrow();
		expect(words()).toBe('old');
		expect(readdirSync(dir)).toEqual(['dist']);
	});

	test('works beside the backup that a killed build left', () => {
		site(target, 'old');
		site(backupOf(target), 'older');
		swapIn(site(tempFor(target), 'new'), target);
		expect(words()).toBe('new');
		expect(readdirSync(dir)).toEqual(['dist']);
	});

	test('swaps the folder behind a link and keeps the link', () => {
		const real = site(join(dir, 'real'), 'old');
		symlinkSync(real, target, 'junction');
		swapIn(site(tempFor(targetOf(target)), 'new'), targetOf(target));
		expect(words()).toBe('new');
		expect(words(real)).toBe('new');
	});
});

describe('a swap that was cut off', () => {
	test('after the first rename: the old site comes back', () => {
		site(backupOf(target), 'old');
		expect(repairSwap(target)).toBe(true);
		expect(words()).toBe('old');
		expect(existsSync(backupOf(target))).toBe(false);
	});

	test('after the second rename: the new site stays, and the backup goes', () => {
		site(target, 'new');
		site(backupOf(target), 'old');
		expect(repairSwap(target)).toBe(false);
		removeLeftovers(target);
		expect(words()).toBe('new');
		expect(readdirSync(dir)).toEqual(['dist']);
	});

	test('is not seen where there is none', () => {
		expect(repairSwap(target)).toBe(false);
		site(target, 'old');
		expect(repairSwap(target)).toBe(false);
		expect(words()).toBe('old');
	});

	test('is told apart by target: two sites may stand side by side', () => {
		site(backupOf(join(dir, 'other')), 'other');
		expect(repairSwap(target)).toBe(false);
	});
});

test('a build for a target on another disk is put together in the project, and copied beside its target', async () => {
	const project = join(dir, 'project');
	mkdirSync(project);
	expect(stagingFor(target, project, 7)).toBe(tempFor(target, 7));
	expect(stagingFor(join(dir, 'not', 'there', 'yet', 'dist'), project, 7)).toBe(
		tempFor(join(dir, 'not', 'there', 'yet', 'dist'), 7),
	);
	const elsewhere = process.platform === 'linux' ? '/proc/dist' : undefined;
	if (elsewhere) expect(stagingFor(elsewhere, project, 7)).toBe(join(project, '.build-7'));
	const built = site(join(project, '.build-7'), 'new');
	expect(await takeBeside(built, target)).toBe(tempFor(target));
	expect(words(tempFor(target))).toBe('new');
	expect(await takeBeside(tempFor(target), target)).toBe(tempFor(target));
});

test('leftovers of builds that no longer run are removed, those of running ones stay', () => {
	site(target, 'old');
	const dead = site(tempFor(target, 101), 'half');
	const alive = site(tempFor(target, 102), 'half');
	removeLeftovers(target, (pid) => pid === 102);
	expect(existsSync(dead)).toBe(false);
	expect(existsSync(alive)).toBe(true);
});

describe('what a build may replace', () => {
	const refused = (path: string, content = join(dir, 'content')): string | undefined =>
		whyNotReplace(path, [join(dir, 'project')], content);

	test('a built site, an empty folder, and nothing at all', () => {
		expect(refused(target)).toBeUndefined();
		mkdirSync(target);
		expect(refused(target)).toBeUndefined();
		site(target, 'old');
		expect(refused(target)).toBeUndefined();
		expect(refused(join(dir, 'project', 'dist'))).toBeUndefined();
	});

	test('not the project, nor a folder that holds it', () => {
		expect(refused(join(dir, 'project'))).toContain('it holds');
		expect(refused(dir)).toContain('it holds');
	});

	test('not the content, nor a folder inside it', () => {
		expect(refused(join(dir, 'content'))).toContain('it holds');
		expect(refused(join(dir, 'content', 'dist'))).toContain('it lies inside');
	});

	test('not a file, nor a folder with other things in it', () => {
		writeFileSync(target, 'a file');
		expect(refused(target)).toBe('it is a file');
		const home = join(dir, 'home');
		mkdirSync(home);
		writeFileSync(join(home, 'thesis.doc'), 'years of work');
		expect(refused(home)).toContain('other things');
	});

	test('a folder whose name only begins like the project’s', () => {
		expect(refused(join(dir, 'project-dist'))).toBeUndefined();
		expect(basename(tempFor(target))).toMatch(/^\.build-\d+$/);
	});
});

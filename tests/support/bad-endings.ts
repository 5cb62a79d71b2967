/** The tests of `killed-builds.ts` as they are held on any content. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	build,
	isHalfSwapped,
	newTarget,
	preview,
	removeTarget,
	seeded,
	stateOf,
	type Target,
} from './killed-builds.ts';
import { listFiles } from './site.ts';

/** What makes the new site differ from the old one on every page. */
const changed = { env: { REPO_URL: 'https://code.example/new' } };

/**
 * @param copyContent puts the content into an empty folder of its own
 * @param minutes how long a build of it may take, at most
 */
export function holdsThroughBadEndings(copyContent: (dir: string) => void, minutes: number): void {
	const limit = minutes * 60_000;
	const content = mkdtempSync(join(tmpdir(), 'pm-atlas-killed-content-'));
	const target = newTarget(content);
	/** The last good site, and how long it took. */
	let good: string | undefined;
	let duration = 0;
	/** The pages of sites that came whole before their build was killed. */
	const early: (string | undefined)[] = [];

	beforeAll(async () => {
		copyContent(content);
		const { code, output, ms } = await build(target);
		duration = ms;
		if (code !== 0) throw new Error(`The first build failed:\n${output}`);
		good = stateOf(target).site;
	}, limit);
	afterAll(() => {
		removeTarget(target);
		rmSync(content, { recursive: true });
	});

	describe('the last good site is whole, to the byte,', () => {
		test.each(
			seeded(7, process.env['PM_ATLAS_FULL'] === '1' ? 10 : 3).map((moment) => ({
				moment,
				percent: Math.round(moment * 100),
			})),
		)(
			'when a build is killed after $percent % of its time',
			async ({ moment }) => {
				const cutOff = () => build(target, { ...changed, killAfter: moment * duration });
				let { code, ms } = await cutOff();
				// A build that finds what an earlier one has kept can be over before its time.
				while (code === 0) {
					duration = Math.min(0.9 * duration, ms);
					const whole = stateOf(target);
					good = whole.site;
					early.push(whole.pages);
					({ code, ms } = await cutOff());
				}
				expect(code).toBe(137);
				if (isHalfSwapped(target)) expect(await preview(target)).toContain('Serving ');
				const { site, pages, beside } = stateOf(target);
				// A killed build cannot clean up; the one after it does.
				expect(beside.length).toBeLessThanOrEqual(2);
				if (site !== good) {
					expect(site).toBeDefined();
					early.push(pages);
					good = site;
				}
			},
			limit,
		);

		test(
			'when a build is killed between the two renames, after the next command',
			async () => {
				const preload = 'killed-between-renames.mjs';
				expect(await build(target, { ...changed, preload })).toMatchObject({ code: 137 });
				expect(isHalfSwapped(target)).toBe(true);
				expect(await preview(target)).toContain('Serving ');
				expect(stateOf(target).site).toBe(good);
			},
			limit,
		);

		test(
			'when a page is broken',
			async () => {
				const stray = join(content, 'stray.txt');
				writeFileSync(stray, 'No page.\n');
				const { code, output } = await build(target, changed);
				rmSync(stray);
				expect(code).toBe(1);
				expect(output).toContain('stray.txt:1:1  file-place');
				expect(stateOf(target)).toMatchObject({ site: good, beside: [] });
			},
			limit,
		);

		test(
			'when the disk is full',
			async () => {
				const small = smallDisk(target);
				try {
					const { code, output } = await build(small?.target ?? target, {
						...changed,
						...(!small && { maxFileBytes: 10_240 }),
					});
					expect(code).toBe(1);
					expect(output).toMatch(small ? /ENOSPC|no space left/ : /EFBIG|too large/i);
					expect(stateOf(small?.target ?? target)).toMatchObject({ site: good, beside: [] });
				} finally {
					small?.remove();
				}
			},
			limit,
		);
	});

	test(
		'the next build takes its place and leaves nothing beside it',
		async () => {
			const { code, output } = await build(target, changed);
			expect(code, output).toBe(0);
			const { site, pages, beside } = stateOf(target);
			expect(beside).toEqual([]);
			// What came before its build was killed was this very site.
			expect(early.filter((other) => other !== pages)).toEqual([]);
			if (early.length === 0) expect(site).not.toBe(good);
		},
		limit,
	);
}

/**
 * A copy of a target on a disk with room for the site it holds and little more. Undefined, and said aloud, on a machine that
 * lets nobody mount: there a limit on the size of files stands in.
 */
function smallDisk({ content, dist }: Target): { target: Target; remove(): void } | undefined {
	const target = newTarget(content);
	const bytes = listFiles(dist).reduce(
		(sum, file) => sum + statSync(join(dist, file)).size + 4096,
		0,
	);
	const options = `size=${Math.ceil(bytes / 1024) + 256}k`;
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', target.parent], {
			stdio: 'pipe',
		});
	} catch {
		removeTarget(target);
		console.warn(
			'This machine lets nobody mount a small disk: the test of a full one ran with a limit on the size of files instead.',
		);
		return undefined;
	}
	cpSync(dist, target.dist, { recursive: true });
	return {
		target,
		remove: () => {
			execFileSync('umount', [target.parent]);
			removeTarget(target);
		},
	};
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHistory } from '../../../src/adapters/git-dates.ts';

let temp: string;
beforeAll(() => {
	temp = mkdtempSync(join(tmpdir(), 'pm-atlas-history-'));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function git(dir: string, day: string, ...args: string[]): void {
	execFileSync('git', ['-C', dir, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
		env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
		stdio: 'ignore',
	});
}

/** Writes files into a repository and commits them on a day; `undefined` takes a file away. */
function commit(dir: string, day: string, files: Record<string, string | undefined>): void {
	for (const [name, text] of Object.entries(files)) {
		const path = join(dir, name);
		if (text === undefined) {
			rmSync(path);
			continue;
		}
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	git(dir, day, 'add', '-A');
	git(dir, day, 'commit', '-q', '-m', 'Change');
}

/** A repository whose content lies in a folder of its own. */
function repository(name: string): string {
	const dir = join(temp, name);
	mkdirSync(dir);
	git(dir, '', 'init', '-q');
	commit(dir, '2026-01-01T10:00:00+02:00', { 'content/a.mdx': '1', 'content/é b.mdx': '1' });
	commit(dir, '2026-02-01T00:00:00Z', { 'content/a.mdx': '2', 'README.md': '1' });
	commit(dir, '2026-03-01T00:00:00Z', { 'content/roles/c.mdx': '1', 'content/é b.mdx': undefined });
	return dir;
}

/** The history of a folder as plain days. */
function daysOf(dir: string): Record<string, (string | undefined)[]> {
	return Object.fromEntries(
		[...readHistory(dir)].map(([file, { created, changed }]) => [
			file,
			[created?.toISOString(), changed.toISOString()],
		]),
	);
}

describe('the history of a folder', () => {
	test('says of every file when it was first and last committed, by its path inside the folder', () => {
		const dir = repository('whole');
		expect(daysOf(join(dir, 'content'))).toEqual({
			'a.mdx': ['2026-01-01T08:00:00.000Z', '2026-02-01T00:00:00.000Z'],
			'é b.mdx': ['2026-01-01T08:00:00.000Z', '2026-03-01T00:00:00.000Z'],
			'roles/c.mdx': ['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
		});
	});

	test('says nothing of what only the first commit of a cut-off clone says', () => {
		const dir = repository('source');
		const clone = (depth: number): string => {
			const target = join(temp, `depth-${depth}`);
			git(temp, '', 'clone', '-q', `--depth=${depth}`, `file://${dir}`, target);
			return join(target, 'content');
		};
		expect(daysOf(clone(1))).toEqual({});
		expect(daysOf(clone(2))).toEqual({
			'é b.mdx': [undefined, '2026-03-01T00:00:00.000Z'],
			'roles/c.mdx': ['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
		});
	});

	test('takes the latest day where a clock was wrong', () => {
		const dir = repository('clock');
		commit(dir, '2025-06-01T00:00:00Z', { 'content/a.mdx': '3' });
		expect(daysOf(join(dir, 'content'))['a.mdx']).toEqual([
			'2026-01-01T08:00:00.000Z',
			'2026-02-01T00:00:00.000Z',
		]);
	});

	test('is empty outside of a repository, and in one without a commit', () => {
		const dir = join(temp, 'plain');
		mkdirSync(dir);
		expect(daysOf(dir)).toEqual({});
		git(dir, '', 'init', '-q');
		expect(daysOf(dir)).toEqual({});
	});
});

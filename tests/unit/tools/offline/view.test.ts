import { describe, expect, test } from 'vitest';
import { handOver } from '../../../../src/tools/offline/hand-over.ts';
import { amountText, keptText, progressText } from '../../../../src/tools/offline/view.ts';

const titles = new Map([
	['all', 'Whole site'],
	['nursing', 'Nursing line'],
]);

describe('the page about reading offline', () => {
	test('gives sizes that can be compared with the room on a device', () => {
		expect(
			[0, 12_345, 949_999, 950_000, 12_345_678].map((bytes) => amountText({ files: 2, bytes })),
		).toEqual([
			'2 files, 1 kB',
			'2 files, 12 kB',
			'2 files, 950 kB',
			'2 files, 0.9 MB',
			'2 files, 12.3 MB',
		]);
	});

	test('says what is kept, and as it was on which day', () => {
		const about = { keep: 'all', day: '2026-05-31', files: 214, bytes: 12_345_678 };
		expect(keptText(about, titles)).toBe(
			'The whole site is kept on this device, as it was on May 31, 2026: 214 files, 12.3 MB.',
		);
		expect(keptText({ ...about, keep: 'nursing', day: undefined }, titles)).toBe(
			'The Nursing line is kept on this device: 214 files, 12.3 MB.',
		);
	});

	test('says it when the line that was chosen is no more', () => {
		const about = { keep: 'retired', day: '2026-05-31', files: 3, bytes: 2000 };
		expect(keptText(about, titles)).toMatch(
			/^The lists and tools \(the line you chose is no more\) are kept/,
		);
	});

	test('says how far it has come', () => {
		expect(progressText({ done: 40, of: 214 })).toBe('40 of 214 files');
	});
});

test('the page between two versions runs its own script and loads nothing', async () => {
	const response = handOver();
	const [, nonce] = /script-src 'nonce-([^']+)'/.exec(
		response.headers.get('content-security-policy')!,
	)!;
	expect(response.headers.get('content-security-policy')).toBe(
		`default-src 'none'; script-src 'nonce-${nonce}'`,
	);
	const html = await response.text();
	expect(html).toContain(`<script nonce="${nonce}">`);
	expect(html).not.toMatch(/ src=| href=/);
	expect(await handOver().text()).not.toContain(nonce);
});

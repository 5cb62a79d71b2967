import { describe, expect, test } from 'vitest';
import { twinOf } from '../../../src/markdown/twin.ts';

const twin = (main: string): string =>
	twinOf(
		`<html><body><header>Menu</header><main data-kind="role">${main}</main></body></html>`,
		'https://atlas.example/under/roles/nurse/',
	);

describe('the Markdown of a page', () => {
	test('says what its main part says, and nothing around it', () => {
		expect(twin('<h1 id="_top">Nurse</h1><p>Looks after <em>people</em>.</p>')).toBe(
			'# Nurse\n\nLooks after *people*.\n',
		);
	});

	test('leaves out what needs a screen or a hand', () => {
		expect(
			twin(
				'<p>Kept.</p><svg><text>Drawn</text></svg><form><button>Go</button></form>' +
					'<nav>Around</nav><script>run()</script><span aria-hidden="true">Bar</span>',
			),
		).toBe('Kept.\n');
	});

	test('makes links whole, so that they lead on from wherever the text is read', () => {
		expect(twin('<a href="/under/skills/care/#aware">Care</a>')).toBe(
			'[Care](https://atlas.example/under/skills/care/#aware)\n',
		);
		expect(twin('<a href="#moves">Moves</a>')).toBe(
			'[Moves](https://atlas.example/under/roles/nurse/#moves)\n',
		);
	});

	test('keeps the number of a source in brackets', () => {
		expect(twin('<p>It costs less<a class="cite" href="#source-3">3</a>.</p>')).toBe(
			'It costs less\\[3].\n',
		);
	});

	test('writes a list of terms as lines', () => {
		expect(twin('<dl><div><dt>Judged by</dt><dd>Rest</dd><dd><p>Sleep</p></dd></div></dl>')).toBe(
			'- **Judged by**: Rest; Sleep\n',
		);
	});

	test('parts what stands side by side, and writes tables as tables', () => {
		expect(twin('<ul><li><a href="/a/">Care</a><span>Skilled</span></li></ul>')).toBe(
			'- [Care](https://atlas.example/a/), Skilled\n',
		);
		expect(
			twin(
				'<table><tr><th>Skill</th><th>Level</th></tr><tr><td>Care</td><td>Aware</td></tr></table>',
			),
		).toBe('| Skill | Level |\n| ----- | ----- |\n| Care  | Aware |\n');
	});

	test('is empty where a page has no main part', () => {
		expect(twinOf('<p>Moved.</p>', 'https://atlas.example/')).toBe('');
	});
});

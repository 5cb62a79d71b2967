import { addresses } from '../../site/addresses.ts';
import { blocks, bullets, link, plain } from '../base/markdown.ts';
import type { FinderView, RankedView } from './view.ts';

/** Everything a result says, and the answers it rests on, as Markdown with full addresses. */
export function finderMarkdown(
	view: FinderView,
	{ title, url, self }: { title: string; url(address: string): string; self: string },
): string {
	const { heading, says, cautions, compare, close, next, rest, changes, answers } = view;
	const ranked = ({ role, count, reasons }: RankedView): string =>
		[
			`${link(role.title, url(addresses.role(role.id)))}: ${count}`,
			...reasons.map(
				({ because, reason }) => `- Because you chose “${plain(because)}”: ${plain(reason)}`,
			),
		].join('\n');
	return blocks(
		`# ${plain(heading)}`,
		plain(says),
		...cautions.map(plain),
		compare && `Side by side: ${link(compare.text, url(compare.address))}.`,
		close.length > 0 && '## Ahead',
		bullets(close.map(ranked)),
		next.length + rest.length > 0 && '## After them',
		bullets([...next, ...rest].map(ranked)),
		changes.length > 0 && '## What would change it',
		bullets(changes.map(plain)),
		'## The answers',
		bullets(answers.map(({ question, answer }) => `${plain(question)} ${plain(answer)}`)),
		`Points are editors’ judgment from the facts of the guides. From ${link(title, self)}.`,
	);
}

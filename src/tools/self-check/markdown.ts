import { addressOf } from '../../site/addresses.ts';
import { lowerFirst } from '../../domain/names.ts';
import { blocks, bullets, link, plain } from '../base/markdown.ts';
import { evidenceWords, standingWords, type SelfCheckView } from './view.ts';

/** Where the answers stand, with the evidence, as Markdown with full addresses. */
export function selfCheckMarkdown(
	{ side, parts, open, summary }: SelfCheckView,
	{ url, self }: { url(address: string): string; self: string },
): string {
	return blocks(
		`# ${plain(`Self-check: ${lowerFirst(side.name)}`)}`,
		`${link(side.name, url(side.address))}. ${plain(summary)}`,
		...parts.flatMap(({ title, says, items }) => [
			`## ${title}: ${items.length}`,
			`${plain(says.replace(/\.$/, ''))}: ${evidenceWords(items)}.`,
			bullets(
				items.map((item) =>
					[
						`${link(item.skill.title, url(addressOf(item.skill)))}: ${standingWords(item)}`,
						item.note !== '' && `- Evidence: ${plain(item.note)}`,
					]
						.filter(Boolean)
						.join('\n'),
				),
			),
		]),
		open.length > 0 && `## Not answered: ${open.length}`,
		open.length > 0 &&
			bullets(open.map(({ id, kind, title }) => link(title, url(addressOf({ id, kind }))))),
		`My own reading of the levels; a list earns nobody the title. From ${link('the self-check', self)}.`,
	);
}

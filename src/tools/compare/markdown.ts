import type { SkillPair } from '../../domain/comparison.ts';
import { addressOf } from '../../site/addresses.ts';
import { blocks, bullets, link, plain, table } from '../base/markdown.ts';
import { promotionWords } from '../base/words.ts';
import { levelWords, type CompareView } from './view.ts';

/** A comparison as Markdown, with full addresses. */
export function comparisonMarkdown(
	view: CompareView,
	{ url, self }: { url(address: string): string; self: string },
): string {
	const { a, b, facts, reach, most, parts, equal, shared, ready, there, back } = view;
	const names = [plain(a.name), plain(b.name)];
	const levels = (pairs: readonly SkillPair[]): string =>
		table(
			['Skill', ...names],
			pairs.map((pair) => [
				link(pair.skill.title, url(addressOf(pair.skill))),
				levelWords(pair.a),
				levelWords(pair.b),
			]),
		);
	const pages = [ready, there.transition, back.transition].filter((page) => page !== undefined);
	const promotions = [there.promotion, back.promotion].filter((step) => step !== undefined);
	return blocks(
		`# ${plain(`${a.name} and ${b.name}`)}`,
		bullets([a, b].map(({ name, says, address }) => `${link(name, url(address))}: ${plain(says)}`)),
		most.length > 0 && '## Where they differ most',
		bullets(
			most.map(
				(pair) =>
					`${plain(pair.skill.title)}: ${names[0]} ${levelWords(pair.a)}, ${names[1]} ${levelWords(pair.b)}`,
			),
		),
		facts.length > 0 && '## Side by side',
		facts.length > 0 &&
			table(
				['', ...names],
				facts.map((fact) => [plain(fact.title), plain(fact.a), plain(fact.b)]),
			),
		reach.a.length > 0 && `${names[0]}:\n\n${bullets(reach.a.map(plain))}`,
		reach.b.length > 0 && `${names[1]}:\n\n${bullets(reach.b.map(plain))}`,
		...parts.flatMap(({ title, shown, folded }) => [
			`## ${plain(title)}`,
			levels([...shown, ...folded]),
		]),
		equal.length > 0 && '## Carries over as it is',
		bullets(equal.map(({ skill, a: level }) => `${plain(skill.title)}: ${levelWords(level)}`)),
		shared.length > 0 && `Both are called ${shared.map(plain).join(', ')}.`,
		promotions.map((step) => plain(promotionWords(step))).join(' '),
		bullets(pages.map((page) => link(page.title, url(addressOf(page))))),
		`Levels are the judgment of the editors of ${link('this comparison', self)}.`,
	);
}

/** Looks at a page as axe and a narrow screen see it. */
import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** Something that keeps a reader out: what, where, and at which widths and in which themes. */
export interface Barrier {
	/** A rule of axe, or `reflow`. */
	rule: string;
	where: string;
	looks: string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules among them that ask for colors. Themes differ in nothing else, so a second theme is held to these. */
const colorRules = axe
	.getRules(tags)
	.filter((rule) => rule.tags.includes('cat.color'))
	.map(({ ruleId }) => ruleId);

interface Axe {
	run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>;
}

const full = process.env['PM_ATLAS_FULL'] === '1';

/** What of long lists is like what stands before it. The slow tests look at that, too. */
const alike = full
	? []
	: ['main :is(ul, ol, dl) > :nth-child(n+31)', 'main .entry ~ .entry ~ .entry'];

/** The narrowest screen that must do without scrolling sideways: 1,280 pixels at 400 % (WCAG 1.4.10). */
const narrowest = 320;

/** A width in pixels and a theme. */
export type Look = readonly [width: 1280 | 360, colorScheme: 'light' | 'dark'];

export const everyLook: readonly Look[] = [
	[1280, 'light'],
	[1280, 'dark'],
	[360, 'light'],
	[360, 'dark'],
];

/** Each width and each theme once: most of what there is to find in half the time. The slow tests take every look. */
const usualLooks: readonly Look[] = full
	? everyLook
	: [
			[360, 'light'],
			[1280, 'dark'],
		];

/**
 * Every barrier of a page that is open in a browser: by axe at some widths and in some themes, and whether it scrolls
 * sideways. What can be opened on the page is opened.
 */
export async function barriersOn(page: Page, looks = usualLooks): Promise<Barrier[]> {
	await openDetails(page);
	const found = new Map<string, Barrier>();
	for (const [width, colorScheme] of looks) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		const rules = colorScheme === 'light' ? undefined : colorRules;
		for (const { rule, where } of await violationsOn(page, rules)) {
			const known = found.get(`${rule} ${where}`);
			const look = `${width} ${colorScheme}`;
			if (known) known.looks.push(look);
			else found.set(`${rule} ${where}`, { rule, where, looks: [look] });
		}
	}
	const overflow = await scrollsSideways(page, narrowest);
	return [
		...found.values(),
		...overflow.map((where) => ({ rule: 'reflow', where, looks: [String(narrowest)] })),
	];
}

/** A barrier as a line of a report. */
export function lineOf({ rule, where, looks }: Barrier): string {
	return `${rule} (${looks.join(', ')}) at ${where}`;
}

/** Opens everything on the page that can be folded. */
export async function openDetails(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
}

/** What axe finds on the page as it stands, against WCAG 2.2 (A and AA) and its own best practices, or by some rules. */
export async function violationsOn(
	page: Page,
	rules?: string[],
): Promise<{ rule: string; where: string }[]> {
	// A page needs to be given axe only once.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	const { violations, passes } = await page.evaluate(
		([exclude, options]) =>
			(globalThis as unknown as { axe: Axe }).axe.run({ include: 'html', exclude }, options),
		[alike, { runOnly: rules ?? tags, resultTypes: ['violations'] } satisfies RunOptions] as const,
	);
	expect(passes).not.toHaveLength(0);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => ({
			rule: id,
			where: `${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
		})),
	);
}

/** What reaches over the right edge of a screen of some width; nothing if the page does not scroll sideways. */
async function scrollsSideways(page: Page, width: number): Promise<string[]> {
	await page.setViewportSize({ width, height: 640 });
	return page.evaluate((most) => {
		const { scrollWidth } = document.scrollingElement!;
		if (scrollWidth <= most) return [];
		const widest = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > most + 0.5,
		);
		const names = widest.slice(-3).map(({ tagName, className }) => `${tagName} ${className}`);
		return [`${scrollWidth} pixels: ${names.join(', ')}`];
	}, width);
}

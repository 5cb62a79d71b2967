import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { addressesInSitemap, built } from './site.ts';

/** Says how many pages were visited and what was found, and fails the run if the sitemap lists one more. */
export default class VisitsReporter implements Reporter {
	readonly #visited = new Set<string>();
	readonly #barriers: string[] = [];

	onTestEnd(_test: TestCase, { annotations }: TestResult): void {
		for (const { type, description = '' } of annotations) {
			if (type === 'visited') this.#visited.add(description);
			if (type === 'barrier') this.#barriers.push(description);
		}
	}

	async onEnd(): Promise<{ status?: FullResult['status'] }> {
		const listed = addressesInSitemap(built);
		const missed = listed.filter((address) => !this.#visited.has(address));
		console.log(
			`\nVisited ${listed.length - missed.length} of the ${listed.length} pages that the sitemap lists.`,
		);
		for (const [rule, found] of Map.groupBy(this.#barriers, (one) => one))
			console.log(`  ${rule}: ${found.length}`);
		if (missed.length === 0 && listed.length > 0) return {};
		console.log(`Not visited: ${missed.join(' ')}`);
		return { status: 'failed' };
	}

	printsToStdio(): boolean {
		return false;
	}
}

import type { registeredComponents } from '../../recipes/components.ts';
import Aside from './Aside.astro';
import Cite from './Cite.astro';
import Example from './Example.astro';
import ProseLink from './ProseLink.astro';
import Steps from './Steps.astro';
import TableHead from './TableHead.astro';
import Term from './Term.astro';

/** What MDX draws its parts with: the registered components, links that know the site's base, and heads of tables. */
export const proseComponents = {
	...({ Aside, Cite, Example, Steps, Term } satisfies Record<
		keyof typeof registeredComponents,
		unknown
	>),
	a: ProseLink,
	th: TableHead,
};

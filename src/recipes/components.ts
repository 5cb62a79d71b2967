/** The components content may use, with the attributes each must have; all else about them is the engine's. */
export const registeredComponents = {
	Cite: { id: 'text' },
	Term: { id: 'text' },
	Aside: { type: ['disagree', 'evidence', 'caution'] },
	Steps: {},
	Example: { title: 'text' },
} as const satisfies Record<string, Record<string, readonly string[] | 'text'>>;

/** The titles of the boxes that `<Aside>` draws. */
export const asideTitles = {
	disagree: 'Where sources disagree',
	evidence: 'Evidence',
	caution: 'Watch out',
} as const satisfies Record<(typeof registeredComponents.Aside.type)[number], string>;

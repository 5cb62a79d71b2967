import { didYouMean } from '../../domain/problem.ts';
import { isElement } from '../../markdown/outline.ts';
import { registeredComponents } from '../../recipes/components.ts';
import { proseOf, type Finding, type Rule } from '../rule.ts';

/** Only registered components, with the attributes they take. */
export const unknownComponent: Rule = {
	id: 'unknown-component',
	description: 'Content uses only registered components, with the attributes they take.',
	severity: 'error',
	check: (input) =>
		proseOf(input).flatMap(({ path, outline }) =>
			outline.components
				// Elements are the business of `no-code-in-content`.
				.filter((component) => !isElement(component))
				.flatMap(({ name, attributes, coded, line, column }): Finding[] => {
					const where = { file: path, place: { line, column } };
					const names = Object.keys(registeredComponents);
					const known = Object.hasOwn(registeredComponents, name)
						? registeredComponents[name as keyof typeof registeredComponents]
						: undefined;
					if (!known) {
						return [
							{
								where,
								message: `expected one of the components ${names.join(', ')}, found <${name}>`,
								hint: didYouMean(name, names, 'Use Markdown instead.'),
							},
						];
					}
					const allowed: Record<string, readonly string[] | 'text'> = known;
					const strange = Object.keys(attributes).find((key) => !Object.hasOwn(allowed, key));
					if (strange !== undefined) {
						return [
							{
								where,
								message: `expected <${name}> with ${Object.keys(allowed).join(', ') || 'no attributes'}, found "${strange}"`,
								hint: `Remove "${strange}".`,
							},
						];
					}
					// An attribute can look missing because it is code: then that has been said.
					if (coded) return [];
					return Object.entries(allowed).flatMap(([key, values]) => {
						const value = attributes[key];
						if (
							value !== undefined &&
							(values === 'text' ? value.trim() !== '' : values.includes(value))
						) {
							return [];
						}
						const expected = values === 'text' ? 'some text' : `one of ${values.join(', ')}`;
						return [
							{
								where,
								message: `expected ${expected} as ${key} of <${name}>, found ${value === undefined ? 'none' : `"${value}"`}`,
								hint: `Write <${name} ${key}="…">.`,
							},
						];
					});
				}),
		),
};

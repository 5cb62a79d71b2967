import { proseOf, type Rule } from '../rule.ts';

/** An image says in words what it shows. */
export const imageAlt: Rule = {
	id: 'image-alt',
	description: 'Every image has a text that says what it shows.',
	severity: 'error',
	check: (input) =>
		proseOf(input).flatMap(({ path, outline }) =>
			outline.images.flatMap(({ alt, line, column }) =>
				alt.trim() === ''
					? [
							{
								where: { file: path, place: { line, column } },
								message: 'expected a text in the square brackets of the image, found none',
								hint: 'Say in a sentence what the picture shows to someone who cannot see it.',
							},
						]
					: [],
			),
		),
};

import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist/', '.build-*/', '.astro/', '.cache/', 'test-results/', 'tests/fixtures/']),
	typescript.configs.recommended,
	astro.configs.recommended,
	{
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
			],
			eqeqeq: 'error',
			'no-var': 'error',
			'prefer-const': 'error',
		},
	},
);

import type { Language } from '#core/findings/message';
import type { Refusal } from '#core/findings/refusal';
import type { Done, Step, ThemeChoice } from '../paneState';
import type { Nothing, Reactions } from './reactions';

/** What is chosen about the pane itself, and what it was told to say. */
export interface ScreenEvents {
  readonly 'language-chosen': { readonly language: Language };
  readonly 'theme-chosen': { readonly theme: ThemeChoice };
  readonly 'step-chosen': { readonly step: Step };
  readonly 'notice-closed': Nothing;
  readonly refused: { readonly refusal: Refusal };
  readonly failed: { readonly report: string };
  readonly done: { readonly done: Done };
}

export const onScreen: Reactions<ScreenEvents> = {
  'language-chosen': (state, { language }) => ({ ...state, language }),
  'theme-chosen': (state, { theme }) => ({ ...state, theme }),
  'step-chosen': (state, { step }) => ({ ...state, step, notice: undefined }),
  'notice-closed': (state) => ({ ...state, notice: undefined }),
  refused: (state, { refusal }) => ({ ...state, notice: { kind: 'refusal', refusal } }),
  failed: (state, { report }) => ({ ...state, notice: { kind: 'bug', report } }),
  done: (state, { done }) => ({ ...state, notice: { kind: 'done', done } }),
};

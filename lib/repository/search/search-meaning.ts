/** What a search was taken to mean, and what is offered where it found nothing. */
import type { FacetFilter, SearchState } from '../../domain/search-state';
import type { SuggestedList } from './suggestions';

export type SearchMeaning = {
  /** What was found by: words as typed or corrected, others that mean the same, and those that begin as the last one. */
  words: string[];
  /** Wordings of several words that mean the same. */
  phrases: string[];
  /** What was looked for instead, where no brief holds what was typed. */
  corrected: string | undefined;
  /** What may have been meant, and was not looked for. */
  suggestion: string | undefined;
  /** Wordings that mean the same, and were looked for as well. */
  synonyms: string[];
  /** Pages that are called as what was typed. */
  named: SuggestedList[];
  /** Where nothing was found. */
  help: SearchHelp | undefined;
};

export type SearchHelp = {
  /** Searches that find something, each without something that narrows this one. */
  wider: WiderSearch[];
  /** Pages whose names share words with what was typed; without one, the busiest topics. */
  near: SuggestedList[];
  busyTopics: SuggestedList[];
};

/** `typed` are filters and what is unwanted among the words; `all` is both these and what was chosen. */
export type WiderSearch = {
  without: (FacetFilter & { name: string }) | 'typed' | 'all';
  state: SearchState;
  count: number;
};

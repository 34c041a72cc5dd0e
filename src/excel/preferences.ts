/** What the pane remembers about the person, never figures. Values are short texts. */
export interface Preferences {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

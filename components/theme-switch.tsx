/** Light, dark or as the system has it. The script of the head listens; without it the switch stays hidden. */
import type { ThemeChoiceView } from '@/lib/view/theme-script';

export function ThemeSwitch({ themes }: { themes: ThemeChoiceView[] }) {
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">Colours</legend>
      {themes.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          data-set-theme={value}
          aria-pressed={value === 'system'}
          // The script may have pressed another one before React looks.
          suppressHydrationWarning
          className="min-h-11 rounded-lg px-3 text-soft aria-pressed:bg-paper aria-pressed:text-ink"
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

interface PersonFieldProps {
  readonly id: string;
  readonly label: string;
  /** '' where nobody has named himself yet. */
  readonly name: string;
  readonly onNamed: (name: string) => void;
}

/** Who answers for what is pressed here, asked once. */
export function PersonField({ id, label, name, onNamed }: PersonFieldProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        key={name}
        id={id}
        class="input"
        maxLength={100}
        autocomplete="name"
        defaultValue={name}
        onInput={forgiven}
        onChange={({ currentTarget }) => onNamed(currentTarget.value)}
      />
    </label>
  );
}

/** Whether somebody has named himself; else the field that asks for it says what is missing. */
export function isPersonNamed(id: string, name: string, complaint: string): boolean {
  const field = document.getElementById(id);
  if (name !== '' || !(field instanceof HTMLInputElement)) return name !== '';
  field.setCustomValidity(complaint);
  field.reportValidity();
  return false;
}

/** A complaint about a field is taken back as soon as it is written in. */
export function forgiven({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void {
  currentTarget.setCustomValidity('');
}

import type { ReactElement } from 'react';

/** Billing, Settings and Usage: forms without a table. */
export function PlainTab({ name }: { readonly name: string }): ReactElement {
  return (
    <section className="card">
      <h2>{name}</h2>
      <label className="field">
        Organization name
        <input defaultValue="acme" />
      </label>
      <label className="field">
        Default role
        <select defaultValue="Member">
          <option>Member</option>
          <option>Viewer</option>
        </select>
      </label>
    </section>
  );
}

import type { ReactElement } from 'react';
import { generatedClass } from '../controls/generated-class';

const SHOWN = 2;

/** The first teams, and how many more there are. */
export function TeamsCell({ teams }: { readonly teams: readonly string[] }): ReactElement {
  const hidden = teams.slice(SHOWN);
  return (
    <div className={`teams-cell ${generatedClass('TeamsCell')}`}>
      {teams.slice(0, SHOWN).map((team) => (
        <span key={team} className="pill">
          {team}
        </span>
      ))}
      {hidden.length > 0 && (
        <span className="pill more" title={hidden.join(', ')}>
          +{hidden.length}
        </span>
      )}
    </div>
  );
}

import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { usePageTitle } from '../frame/page-title';
import { timeAgo } from '../users/time-ago';
import { LossPlot } from './loss-plot';
import { latestRuns } from './projects';

const SHOWN = 14;
const DRAWN = 6;
const HOUR_MS = 3_600_000;

/** A project's workspace: runs at the left, plots at the right. */
export function ProjectPage(): ReactElement {
  const { entity = '', project = '' } = useParams();
  const runs = latestRuns(project, SHOWN);
  usePageTitle(`${project} Workspace`);
  return (
    <>
      <header className="project-head">
        <span className="muted">{entity} /</span> <h1>{project}</h1>
      </header>
      <div className="workspace">
        <table className="ui very basic table runs">
          <thead>
            <tr>
              <th scope="col">Name ({SHOWN} visualized)</th>
              <th scope="col">State</th>
              <th scope="col">Created</th>
            </tr>
          </thead>
          <tbody>
            {runs.map(({ name, state, hoursAgo }, index) => (
              <tr key={name}>
                <td>
                  <span className="person">
                    <span className={`run-dot hue-${index % 7}`} />
                    {name}
                  </span>
                </td>
                <td>{state}</td>
                <td>{timeAgo(0, hoursAgo * HOUR_MS)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="run-plots">
          <LossPlot title="train/loss" runs={runs.slice(0, DRAWN)} metricOf={(loss) => loss} />
          <LossPlot title="val/loss" runs={runs.slice(0, DRAWN)} metricOf={(loss) => Math.min(1, loss * 0.9 + 0.08)} />
          <LossPlot title="val/accuracy" runs={runs.slice(0, DRAWN)} metricOf={(loss) => 1 - loss} />
          <LossPlot title="val/map50" runs={runs.slice(0, DRAWN)} metricOf={(loss) => (1 - loss) * 0.8} />
        </div>
      </div>
    </>
  );
}

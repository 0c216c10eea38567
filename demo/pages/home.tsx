import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { isMultiTenantHost } from './address';

const PROJECTS = ['detector', 'asr-large', 'grasping', 'ranker-v3', 'red-team'];

export function Home(): ReactElement {
  const base = isMultiTenantHost() ? '/wandb/vision' : '/vision';
  return (
    <>
      <h1>Home</h1>
      <section className="card">
        <h2>Recent projects</h2>
        <ul className="plain">
          {PROJECTS.map((project) => (
            <li key={project}>
              <Link to={`${base}/${project}`}>{project}</Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

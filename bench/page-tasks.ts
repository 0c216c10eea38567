/** One event of Chromium's trace format; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly processId?: number;
      readonly frames?: readonly { readonly url?: string; readonly processId?: number }[];
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName: string };
}

/** A turn of the page's main thread, in milliseconds. */
export interface PageTask {
  readonly at: number;
  readonly duration: number;
  /** Spent in scripts of the extension, with all they call. */
  readonly ours: number;
  /** Spent in scripts of the page. */
  readonly theirs: number;
  /** Style and layout, forced or at the end of the frame. */
  readonly layout: number;
  /** Functions of ours by time spent in them and what they call, longest first. */
  readonly functions: readonly (readonly [name: string, ms: number])[];
}

type Side = 'ours' | 'theirs' | undefined;

/** Tasks of the main thread that showed `url`. Samples of V8's profiler, nested calls included, tell whose they are. */
export function tasksOf(events: readonly TraceEvent[], url: string): readonly PageTask[] {
  const main = mainThread(events, url);
  const own = events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const layouts = own.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree');
  const samples = samplesOf(events, main.pid);
  const tasks = own.filter(({ name, ph, dur }) => name === 'RunTask' && ph === 'X' && dur !== undefined);
  const within = ({ ts, dur = 0 }: TraceEvent, at: number) => at >= ts && at < ts + dur;
  let next = 0;
  return tasks
    .toSorted((a, b) => a.ts - b.ts)
    .map((task) => {
      while (next < samples.length && (samples[next]?.at ?? 0) < task.ts) next += 1;
      const inTask: Sample[] = [];
      for (let sample = samples[next]; sample && within(task, sample.at); sample = samples[(next += 1)]) {
        inTask.push(sample);
      }
      return {
        at: task.ts / 1000,
        duration: (task.dur ?? 0) / 1000,
        ours: sum(inTask.filter(({ side }) => side === 'ours').map(({ ms }) => ms)),
        theirs: sum(inTask.filter(({ side }) => side === 'theirs').map(({ ms }) => ms)),
        layout: sum(layouts.filter(({ ts }) => within(task, ts)).map(({ dur = 0 }) => dur / 1000)),
        functions: byFunction(inTask),
      };
    });
}

/** When a page made a mark last, in milliseconds. */
export function markedAt(events: readonly TraceEvent[], mark: string): number {
  const at = events.findLast(({ name }) => name === mark)?.ts;
  if (at === undefined) throw new Error(`the trace has no mark ${mark}`);
  return at / 1000;
}

/** The process that showed `url` last: it came there during the trace, or was there when it began. */
function mainThread(events: readonly TraceEvent[], url: string): { readonly pid: number; readonly tid: number } {
  const pids = events.flatMap(({ name, args }) => {
    if (name === 'TracingStartedInBrowser') return args?.data?.frames ?? [];
    return name === 'FrameCommittedInBrowser' && args?.data ? [args.data] : [];
  });
  const pid = pids.findLast((frame) => frame.url === url)?.processId;
  const thread = events.find(
    (event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain' && event.pid === pid,
  );
  if (pid === undefined || !thread) throw new Error(`the trace has no main thread for ${url}`);
  return { pid, tid: thread.tid };
}

interface Sample {
  readonly at: number;
  readonly ms: number;
  readonly side: Side;
  /** Outermost first, ours only. */
  readonly functions: readonly string[];
}

function samplesOf(events: readonly TraceEvent[], pid: number): readonly Sample[] {
  const samples: Sample[] = [];
  const profiles = events.filter((event) => event.name === 'Profile' && event.pid === pid);
  for (const profile of profiles) {
    let at = profile.args?.data?.startTime ?? profile.ts;
    const nodes = new Map<number, ProfileNode>();
    const known = new Map<number, Pick<Sample, 'side' | 'functions'>>();
    for (const chunk of events) {
      if (chunk.name !== 'ProfileChunk' || chunk.pid !== pid || chunk.id !== profile.id) continue;
      const { cpuProfile, timeDeltas = [] } = chunk.args?.data ?? {};
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      cpuProfile?.samples?.forEach((id, index) => {
        at += timeDeltas[index] ?? 0;
        const whose = known.get(id) ?? whoseIs(nodes, id);
        known.set(id, whose);
        // A sample stands for the time until the next one.
        samples.push({ at, ms: (timeDeltas[index + 1] ?? 0) / 1000, ...whose });
      });
    }
  }
  return samples.sort((a, b) => a.at - b.at);
}

/** Ours as soon as a function of ours is anywhere on the stack: what it calls, layout included, it answers for. */
function whoseIs(nodes: ReadonlyMap<number, ProfileNode>, id: number): Pick<Sample, 'side' | 'functions'> {
  const functions: string[] = [];
  let isScript = false;
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    const { url = '', functionName } = node.callFrame;
    if (url.startsWith('chrome-extension://')) functions.unshift(`${url.split('/').at(-1)} ${functionName}`);
    else if (/^https?:/.test(url)) isScript = true;
  }
  if (functions.length > 0) return { side: 'ours', functions };
  return { side: isScript ? 'theirs' : undefined, functions };
}

function byFunction(samples: readonly Sample[]): PageTask['functions'] {
  const times = new Map<string, number>();
  for (const { functions, ms } of samples) {
    for (const name of new Set(functions)) times.set(name, (times.get(name) ?? 0) + ms);
  }
  return [...times].sort(([, a], [, b]) => b - a);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The greatest of some measurements, 0 for none. */
export function longest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** How many times as much work a thing is where it is four times as large; 4 where the work grows as it does, 16 with its square. */
export async function growth(size: number, work: (size: number) => unknown): Promise<number> {
  // What is loaded at first use is no part of the work.
  await work(1);
  const small = await stepsOf(() => work(size));
  return (await stepsOf(() => work(4 * size))) / small;
}

/**
 * How many stretches of code between two branches `work` runs through, in this program and the packages that it calls: what
 * it costs, on any machine and however busy that is. What the engine does by itself, such as searching a string, counts nothing.
 */
async function stepsOf(work: () => unknown): Promise<number> {
  // Code that was compiled for speed counts no calls.
  setFlagsFromString('--no-opt');
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => OURS.test(url))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
    setFlagsFromString('--opt');
  }
}

const OURS = /\/src\/|\/node_modules\/(?!@?jest)/;

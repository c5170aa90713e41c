import type { Scene } from '../../session/index.ts';

/** Every scene has the same width on the line of a meeting, however many stops it has; its stops divide it. */
export interface SceneLine {
  /** @returns where the middle of a stop stands, from 0, the beginning of the line, to 1 */
  readonly placeOf: (stop: number) => number;
  /** @param place from 0 to 1; what lies outside counts as the end it is nearest to @returns the stop that has this place */
  readonly stopAt: (place: number) => number;
}

/** @param scenes at least one; they follow each other from the first stop to the last */
export function sceneLine(scenes: readonly Pick<Scene, 'index' | 'end'>[]): SceneLine {
  const count = scenes.length;
  return {
    placeOf(stop) {
      const scene = Math.max(
        0,
        scenes.findLastIndex(({ index }) => index <= stop),
      );
      const { index, end } = sceneNumbered(scenes, scene);
      return (scene + (stop - index + 0.5) / (end - index)) / count;
    },
    stopAt(place) {
      const along = Math.min(Math.max(place, 0), 1) * count;
      const scene = Math.min(Math.floor(along), count - 1);
      const { index, end } = sceneNumbered(scenes, scene);
      return Math.min(index + Math.floor((along - scene) * (end - index)), end - 1);
    },
  };
}

function sceneNumbered<Part>(scenes: readonly Part[], number: number): Part {
  const scene = scenes[number];
  if (!scene) throw new Error('A line without a scene');
  return scene;
}

import { createView, type MeetingView } from '../../session/index.ts';
import type { OpenSession } from '../shared/session.context.ts';
import { imageOf, PictureFailure, selfContained } from './selfContained.ts';

/** The stops of the voting on the question that is shown, while it has a result. */
export function votingShown({
  line,
  question,
}: MeetingView): { readonly from: number; readonly to: number } | undefined {
  const asked = line.questions.find(({ key }) => key === question?.key);
  return asked?.declaredAt === undefined ? undefined : { from: asked.index, to: asked.declaredAt };
}

/** That voting, step by step from its beginning to its result; none while it has no result. */
export function replayViews({ session, state, view }: OpenSession): readonly MeetingView[] {
  const voting = votingShown(view());
  if (!voting) return [];
  const now = state();
  const viewOf = createView(session.fixed);
  return Array.from({ length: voting.to - voting.from + 1 }, (_, step) =>
    viewOf({ ...now, cursor: { ...now.cursor, at: voting.from + step } }),
  );
}

/** Milliseconds for which a step is seen; the result, for longer. */
const STEP = 1200;
const RESULT = 5000;

/** Drawings one after the other, as an animated picture that begins anew after the last. @throws {PictureFailure} */
export async function gifOf(drawings: readonly SVGSVGElement[]): Promise<Blob> {
  const sizes = drawings.map((drawing) => drawing.viewBox.baseVal);
  const [width, height] = [
    Math.max(...sizes.map((size) => size.width)),
    Math.ceil(Math.max(...sizes.map((size) => size.height))),
  ];
  const frames: { data: ImageData['data']; delay: number }[] = [];
  for (const [index, drawing] of drawings.entries()) {
    const image = await imageOf(await selfContained(drawing));
    frames.push({ data: pixelsOf(image, width, height), delay: index === drawings.length - 1 ? RESULT : STEP });
  }
  try {
    const { encode } = await import('modern-gif');
    return await encode({ width, height, frames, looped: true, loopCount: 0, format: 'blob' });
  } catch (error) {
    throw new PictureFailure('canvas', error);
  }
}

/** All of one size: below a lower picture its paper goes on. */
function pixelsOf(image: HTMLImageElement, width: number, height: number): ImageData['data'] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureFailure('canvas', new Error('No canvas'));
  context.drawImage(image, 0, 0);
  const [red = 255, green = 255, blue = 255] = context.getImageData(0, 0, 1, 1).data;
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = `rgb(${red} ${green} ${blue})`;
  context.fillRect(0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

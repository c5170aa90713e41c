import type { Browser } from '@playwright/test';

/**
 * The share of the pixels of `part` that differ from those of `whole` so much that it can be seen.
 * @param at where the part lies in the whole
 */
export async function difference(browser: Browser, whole: Buffer, part: Buffer, at = { x: 0, y: 0 }): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async ({ files, x, y }) => {
      const pictures = await Promise.all(
        files.map(async (file) => {
          const image = new Image();
          image.src = `data:image/png;base64,${file}`;
          await image.decode();
          return image;
        }),
      );
      const [all, seen] = pictures;
      if (!all || !seen) throw new Error('Two pictures are compared');
      const pixels = [[all, -x, -y] as const, [seen, 0, 0] as const].map(([image, left, top]) => {
        const context = new OffscreenCanvas(seen.width, seen.height).getContext('2d');
        context?.drawImage(image, left, top);
        return context?.getImageData(0, 0, seen.width, seen.height).data ?? [];
      });
      const [first = [], second = []] = pixels;
      let count = 0;
      for (let place = 0; place < second.length; place += 4) {
        const parts = [0, 1, 2].map((each) => Math.abs((first[place + each] ?? 0) - (second[place + each] ?? 0)));
        if (Math.max(...parts) > 64) count += 1;
      }
      return (count * 4) / second.length;
    },
    { files: [whole.toString('base64'), part.toString('base64')], ...at },
  );
  await page.close();
  return share;
}

/** How far an arrow leads among radio buttons: 1 to the next, -1 to the one before, 0 for any other key. */
export function arrowStep(key: string, rightToLeft: boolean): -1 | 0 | 1 {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
      return rightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return rightToLeft ? 1 : -1;
    default:
      return 0;
  }
}
